package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose IRO was who, as it truly was: the main one, and whoever covered meanwhile. */
final class Allocations {

    private final Map<String, List<IroSpell>> main = new HashMap<>();
    private final Map<String, List<IroSpell>> cover = new HashMap<>();

    List<IroSpell> of(String child) {
        return List.copyOf(main.getOrDefault(child, List.of()));
    }

    Optional<IroSpell> current(String child) {
        List<IroSpell> spells = main.getOrDefault(child, List.of());
        return spells.isEmpty() || spells.getLast().to() != null ? Optional.empty() : Optional.of(spells.getLast());
    }

    Optional<String> lastIro(String child) {
        List<IroSpell> spells = main.getOrDefault(child, List.of());
        return spells.isEmpty()
                ? Optional.empty()
                : Optional.of(spells.getLast().professional());
    }

    void begin(String child, String professional, LocalDate from) {
        end(child, from);
        main.computeIfAbsent(child, any -> new ArrayList<>()).add(new IroSpell(professional, from, null));
    }

    void end(String child, LocalDate on) {
        current(child).ifPresent(spell -> {
            List<IroSpell> spells = main.getOrDefault(child, new ArrayList<>());
            spells.removeLast();
            spells.add(spell.until(on));
        });
    }

    void cover(String child, IroSpell spell) {
        cover.computeIfAbsent(child, any -> new ArrayList<>()).add(spell);
    }

    /** Who chairs on a day: whoever covers, else the child's own IRO. */
    Optional<String> actingOn(String child, LocalDate day) {
        return on(cover, child, day).or(() -> on(main, child, day));
    }

    private static Optional<String> on(Map<String, List<IroSpell>> spells, String child, LocalDate day) {
        return spells.getOrDefault(child, List.of()).stream()
                .filter(spell -> spell.holds(day))
                .map(IroSpell::professional)
                .findFirst();
    }
}
