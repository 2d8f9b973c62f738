package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openiro.simulator.council.Episode.Placement;

/** A period of care put together from what began when: each episode joins the next (SSDA903: X1, then an RNE other than S). */
final class CareHistory {

    private final NavigableMap<LocalDate, String> legalStatuses = new TreeMap<>();
    private final NavigableMap<LocalDate, Placement> placements = new TreeMap<>();

    CareHistory legalStatus(LocalDate from, String code) {
        legalStatuses.put(from, code);
        return this;
    }

    CareHistory placement(LocalDate from, Placement placement) {
        placements.put(from, placement);
        return this;
    }

    String legalStatusOn(LocalDate day) {
        return at(legalStatuses, day);
    }

    /** The episodes until the end; what was planned for that day or later never came. */
    List<Episode> ending(LocalDate end, String reason) {
        TreeSet<LocalDate> starts = new TreeSet<>(legalStatuses.keySet());
        starts.addAll(placements.keySet());
        List<Episode> episodes = new ArrayList<>();
        for (LocalDate on : starts.headSet(end)) {
            String status = at(legalStatuses, on);
            Placement placement = at(placements, on);
            Episode before = episodes.isEmpty() ? null : episodes.getLast();
            if (before == null) {
                episodes.add(new Episode(on, "S", status, placement, end, reason));
            } else if (!before.legalStatus().equals(status)
                    || !before.placement().equals(placement)) {
                episodes.set(episodes.size() - 1, before.ending(on, Episode.CONTINUES));
                episodes.add(new Episode(on, reasonNew(before, status, placement), status, placement, end, reason));
            }
        }
        return List.copyOf(episodes);
    }

    private static String reasonNew(Episode before, String status, Placement placement) {
        if (before.placement().equals(placement)) {
            return "L";
        }
        return before.legalStatus().equals(status) ? "P" : "B";
    }

    private static <T> T at(NavigableMap<LocalDate, T> spells, LocalDate day) {
        Map.Entry<LocalDate, T> spell = spells.floorEntry(day);
        if (spell == null) {
            throw new IllegalStateException("nothing holds yet on that day");
        }
        return spell.getValue();
    }
}
