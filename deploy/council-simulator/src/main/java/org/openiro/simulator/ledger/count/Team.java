package org.openiro.simulator.ledger.count;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.TeamEntry.Absence;
import org.openiro.simulator.ledger.TeamEntry.IroEntered;
import org.openiro.simulator.ledger.TeamEntry.Post;

/**
 * The IROs in post. FTE is contracted FTE times the share for IRO work, agency in; vacant posts and the manager out.
 */
final class Team {

    private static final int LONG_ABSENCE_ABOVE = 20;

    private final Map<String, IroEntered> iros = new LinkedHashMap<>();
    private final LocalDate asAt;

    Team(List<Entry> entries, LocalDate asAt) {
        this.asAt = asAt;
        for (Entry entry : entries) {
            if (entry instanceof IroEntered iro) {
                iros.put(iro.iroId(), iro);
            }
        }
    }

    /** The id of the IRO whom the source names so; the reference itself while nobody has entered that IRO. */
    String idOf(String professional) {
        return iros.values().stream()
                .filter(iro -> professional.equals(iro.professional()))
                .map(IroEntered::iroId)
                .findFirst()
                .orElse(professional);
    }

    BigDecimal filled(LocalDate day) {
        return fte(day, iro -> true);
    }

    /** Without those who are absent on the day for more than 20 working days in all. */
    BigDecimal available(LocalDate day) {
        return fte(day, iro -> !absentForLong(iro, day));
    }

    /** IROs with a post whose hours nobody has said, or who hold children without any post. */
    long withoutHours(LocalDate day, Set<String> holders) {
        return iros.values().stream()
                        .filter(Team::counts)
                        .filter(iro -> {
                            List<Post> posts = posts(iro, day);
                            return posts.isEmpty()
                                    ? holders.contains(iro.iroId())
                                    : posts.stream().anyMatch(post -> post.fte() == null);
                        })
                        .count()
                + holders.stream().filter(holder -> !iros.containsKey(holder)).count();
    }

    private BigDecimal fte(LocalDate day, Predicate<IroEntered> which) {
        BigDecimal sum = BigDecimal.ZERO;
        for (IroEntered iro : iros.values()) {
            if (counts(iro) && which.test(iro)) {
                for (Post post : posts(iro, day)) {
                    sum = post.fte() == null ? sum : sum.add(post.fte().multiply(post.iroShare()));
                }
            }
        }
        return sum;
    }

    private static boolean counts(IroEntered iro) {
        return !iro.vacant() && !iro.teamManager();
    }

    private static List<Post> posts(IroEntered iro, LocalDate day) {
        return iro.posts().stream()
                .filter(post -> new Stretch(post.from(), post.to()).holds(day))
                .toList();
    }

    private boolean absentForLong(IroEntered iro, LocalDate day) {
        return Away.of(iro.absences(), asAt).stream()
                .filter(away -> away.holds(day))
                .anyMatch(away -> WorkingDays.between(away.from, away.until) > LONG_ABSENCE_ABOVE);
    }

    /** Absences with no working day between them are one; one without an end has lasted to the day of the count. */
    private record Away(LocalDate from, LocalDate until) {

        static List<Away> of(List<Absence> absences, LocalDate asAt) {
            List<Away> all = new ArrayList<>();
            absences.stream()
                    .map(each -> new Away(each.from(), each.to() == null ? asAt.plusDays(1) : each.to()))
                    .sorted(comparing(Away::from))
                    .forEach(next -> all.add(
                            !all.isEmpty() && WorkingDays.between(all.getLast().until, next.from) == 0
                                    ? all.removeLast().with(next)
                                    : next));
            return all;
        }

        boolean holds(LocalDate day) {
            return new Stretch(from, until).holds(day);
        }

        private Away with(Away next) {
            return new Away(from, next.until.isAfter(until) ? next.until : until);
        }
    }
}
