package org.openiro.escalation.counting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "Counting concerns" of the shared definitions as one function: informal plus three stages is one raised, one made
 * formal, three stage entries. Raised, made formal and closed each belong to the period of their own date.
 */
public final class CountConcerns {

    private final Period period;
    private final LocalDate asAt;

    public CountConcerns(Period period, LocalDate asAt) {
        this.period = period;
        this.asAt = asAt;
    }

    public ConcernCounts of(List<CountedConcern> concerns) {
        List<CountedConcern> raised = in(concerns, CountedConcern::raisedOn);
        List<CountedConcern> closed = in(concerns, CountedConcern::closedOn);
        int everFormal = (int) raised.stream().filter(c -> c.formalBy(asAt)).count();
        return new ConcernCounts(
                raised.size(),
                raised.stream().mapToInt(CountedConcern::children).sum(),
                everFormal,
                raised.size() - everFormal,
                in(concerns, CountedConcern::formalisedOn).size(),
                closed.size(),
                (int) raised.stream().filter(c -> !c.inBreakdowns()).count(),
                by(raised.stream(), CountedConcern::theme),
                by(closed.stream(), c -> Objects.requireNonNull(c.outcome())),
                stageEntries(concerns),
                durations(concerns, closed));
    }

    private List<CountedConcern> in(List<CountedConcern> concerns, Function<CountedConcern, LocalDate> date) {
        return concerns.stream()
                .filter(c -> period.holds(date.apply(c)) && !date.apply(c).isAfter(asAt))
                .toList();
    }

    private static Map<String, Integer> by(Stream<CountedConcern> concerns, Function<CountedConcern, String> code) {
        return concerns.filter(CountedConcern::inBreakdowns)
                .collect(Collectors.groupingBy(code, TreeMap::new, Collectors.summingInt(c -> 1)));
    }

    private Map<Integer, Integer> stageEntries(List<CountedConcern> concerns) {
        return concerns.stream()
                .filter(CountedConcern::inBreakdowns)
                .flatMap(c -> c.stages().stream())
                .filter(entry ->
                        period.holds(entry.startedOn()) && !entry.startedOn().isAfter(asAt))
                .collect(Collectors.groupingBy(
                        CountedConcern.StageEntry::stage, TreeMap::new, Collectors.summingInt(e -> 1)));
    }

    private ConcernCounts.Durations durations(List<CountedConcern> concerns, List<CountedConcern> closed) {
        List<Integer> days = closed.stream()
                .map(CountedConcern::workingDaysFromFormal)
                .filter(Objects::nonNull)
                .toList();
        LocalDate end = period.to().isBefore(asAt) ? period.to() : asAt;
        int open = (int) concerns.stream()
                .filter(c -> c.formalBy(end) && !c.closedBy(end))
                .count();
        return new ConcernCounts.Durations(
                days.size(),
                days.stream().mapToLong(Integer::longValue).sum(),
                days.stream().mapToInt(Integer::intValue).max().orElse(0),
                open);
    }
}
