package org.openiro.reporting.indicator.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openiro.reporting.facts.domain.LookedAfterChild;
import org.openiro.reporting.facts.domain.PeriodOfCare;

/**
 * Children looked after on the last day, periods of care that began and that ended in the period. Those in an agreed
 * series of short breaks on the day that counts are apart. A child who starts twice in a year counts twice; a period in
 * whose midst the records begin has no known start and counts as none.
 */
public record Population(Counts headline, Counts shortBreaks) {

    /** A stock and two flows. */
    public record Counts(long onLastDay, long started, long ceased) {}

    static Population of(List<LookedAfterChild> children, ReportingPeriod period) {
        return new Population(counts(children, period, false), counts(children, period, true));
    }

    private static Counts counts(List<LookedAfterChild> all, ReportingPeriod period, boolean shortBreaks) {
        LocalDate lastDay = period.lastDay();
        return new Counts(
                all.stream()
                        .filter(child -> child.lookedAfterOn(lastDay))
                        .filter(child -> child.inShortBreaksOn(lastDay) == shortBreaks)
                        .count(),
                flow(all, Population::start, period, day -> day, shortBreaks),
                flow(all, each -> Stream.ofNullable(each.endedOn()), period, day -> day.minusDays(1), shortBreaks));
    }

    private static Stream<LocalDate> start(PeriodOfCare period) {
        return period.startKnown() ? Stream.of(period.startedOn()) : Stream.empty();
    }

    /** Whether it was short breaks is asked on the day itself for a start, on the day before for an end. */
    private static long flow(
            List<LookedAfterChild> all,
            Function<PeriodOfCare, Stream<LocalDate>> eventDate,
            ReportingPeriod period,
            Function<LocalDate, LocalDate> dayThatCounts,
            boolean shortBreaks) {
        return all.stream()
                .flatMap(child -> child.periodsOfCare().stream()
                        .flatMap(eventDate)
                        .filter(period::contains)
                        .filter(day -> child.inShortBreaksOn(dayThatCounts.apply(day)) == shortBreaks))
                .count();
    }
}
