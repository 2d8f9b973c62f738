package org.openiro.reporting.indicator.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.Concern;

/**
 * IROs' challenges, each step counted by its own date: one concern is one issue raised on one date, however many children
 * it is about. Sensitive concerns count in the totals and never in a breakdown.
 */
public record ConcernCounts(
        long raised,
        long childrenOfRaised,
        long madeFormal,
        long closed,
        long openOnLastDay,
        Share formalShare,
        SortedMap<String, Long> raisedByTheme,
        SortedMap<String, Long> closedByOutcome,
        long notBrokenDown) {

    private static final String NOT_STATED = "NOT_STATED";

    static ConcernCounts of(List<Concern> concerns, ReportingPeriod period) {
        List<Concern> raised = within(concerns, Concern::raisedOn, period);
        List<Concern> closed = within(concerns, Concern::closedOn, period);
        return new ConcernCounts(
                raised.size(),
                raised.stream().mapToLong(Concern::childCount).sum(),
                within(concerns, Concern::formalisedOn, period).size(),
                closed.size(),
                concerns.stream().filter(openOn(period.lastDay())).count(),
                new Share(raised.stream().filter(Concern::everFormal).count(), raised.size()),
                breakdown(raised, Concern::theme),
                breakdown(closed, concern -> Objects.requireNonNullElse(concern.outcome(), NOT_STATED)),
                raised.stream().filter(Concern::sensitive).count());
    }

    private static List<Concern> within(
            List<Concern> concerns, Function<Concern, @Nullable LocalDate> date, ReportingPeriod period) {
        return concerns.stream()
                .filter(concern -> {
                    LocalDate day = date.apply(concern);
                    return day != null && period.contains(day);
                })
                .toList();
    }

    private static Predicate<Concern> openOn(LocalDate day) {
        return concern -> !concern.raisedOn().isAfter(day)
                && (concern.closedOn() == null || concern.closedOn().isAfter(day));
    }

    private static SortedMap<String, Long> breakdown(List<Concern> concerns, Function<Concern, String> key) {
        return concerns.stream()
                .filter(concern -> !concern.sensitive())
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }
}
