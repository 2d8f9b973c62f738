package org.openiro.systemtests.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was compared on all the days, and wherever a place did not show what it ought to. */
final class Agreement {

    private static final String NOTHING = "nothing";

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();
    private final Set<String> reviews = new TreeSet<>();
    private final Set<String> duties = new TreeSet<>();
    private final Set<LocalDate> days = new TreeSet<>();

    /** What one place ought to show on a day, and what it shows. */
    private record Shown(String place, Map<String, String> ought, Map<String, String> shown) {

        static Shown by(Place place, Details details) {
            return new Shown(place.name(), place.ought(details), place.shows(details));
        }

        Set<String> ids() {
            Set<String> ids = new TreeSet<>(ought.keySet());
            ids.addAll(shown.keySet());
            return ids;
        }

        String ought(String id) {
            return ought.getOrDefault(id, NOTHING);
        }

        String shown(String id) {
            return shown.getOrDefault(id, NOTHING);
        }

        boolean agreesOn(String id) {
            return ought(id).equals(shown(id));
        }
    }

    /** All places on one day. */
    void compare(Details details, List<Place> places) {
        days.add(details.day());
        reviews.addAll(details.reviews().keySet());
        duties.addAll(details.duties().keySet());
        List<Shown> all = places.stream().map(place -> Shown.by(place, details)).toList();
        Set<String> disagreed = new TreeSet<>();
        for (Shown each : all) {
            Tally tally = tallies.computeIfAbsent(each.place(), place -> new Tally());
            each.ids().forEach(id -> {
                boolean agrees = each.agreesOn(id);
                tally.count(id, each.shown(id), agrees);
                if (!agrees) {
                    disagreed.add(id);
                }
            });
        }
        disagreed.forEach(id -> differences.addAll(lines(details, id, all)));
    }

    /** A review, or whatever is compared under this id, with the answer of each place that has one. */
    private static List<String> lines(Details details, String id, List<Shown> all) {
        Stream<String> head = Stream.of("%s %s %s".formatted(details.day(), details.whose(id), id));
        return Stream.concat(
                        head,
                        all.stream()
                                .filter(each -> each.ids().contains(id))
                                .map(each -> each.agreesOn(id)
                                        ? "    %s: %s".formatted(each.place(), each.shown(id))
                                        : "  ! %s: shows %s, ought to show %s"
                                                .formatted(each.place(), each.shown(id), each.ought(id))))
                .toList();
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    /** The classes, or numbers, that were compared at each place. */
    Map<String, Set<String>> seen() {
        Map<String, Set<String>> seen = new TreeMap<>();
        tallies.forEach((place, tally) -> seen.put(place, tally.seen()));
        return seen;
    }

    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("%d reviews and %d obligations on %d days at %d places: %d answers compared"
                .formatted(
                        reviews.size(),
                        duties.size(),
                        days.size(),
                        tallies.size(),
                        tallies.values().stream().mapToLong(Tally::compared).sum()));
        lines.add("| place | answers compared | differ |");
        lines.add("|---|---|---|");
        tallies.forEach(
                (place, tally) -> lines.add("| %s | %d | %d |".formatted(place, tally.compared(), tally.differing())));
        return lines;
    }
}
