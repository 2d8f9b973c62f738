package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Care Planning Regulations 2010 reg 48(2): agreed short breaks keep their own, looser cycle only while no stay lasts more
 * than 17 days and the stays of any 12 months come to no more than 75. A day counts on which the child was looked after, so
 * the day of going home does not. The seventeenth day and the seventy-fifth are inside; the whole regulations apply from the
 * day after them. Stays without a day at home between them are one stay.
 */
final class ShortBreakLimits {

    private static final int DAYS_OF_A_STAY = 17;
    private static final int DAYS_OF_A_YEAR = 75;
    private static final int MONTHS = 12;

    private ShortBreakLimits() {}

    private static Optional<LimitBroken> firstBroken(List<Span> stays) {
        var counted = new ArrayDeque<LocalDate>();
        for (var stay : stays) {
            var seventeenth = stay.from().plusDays(DAYS_OF_A_STAY - 1L);
            for (var day = stay.from(); stay.covers(day); day = day.plusDays(1)) {
                if (day.isAfter(seventeenth)) {
                    return Optional.of(new LimitBroken(day, LimitBroken.Limit.STAY_OVER_17_DAYS, stay.from()));
                }
                counted.add(day);
                while (!counted.getFirst().isAfter(day.minusMonths(MONTHS))) {
                    counted.removeFirst();
                }
                if (counted.size() > DAYS_OF_A_YEAR) {
                    return Optional.of(new LimitBroken(day, LimitBroken.Limit.OVER_75_DAYS_IN_12_MONTHS, stay.from()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The same series, each from the first day of the stay in which it was agreed: reg 48(3) counts from the first short-break
     * placement. A stay that was beyond seventeen days by then, or that belongs to another series, is none of this one.
     */
    static List<Span> begun(List<Span> series, Collection<Span> stays) {
        var joined = Span.joined(stays);
        return series.stream()
                .map(each -> joined.stream()
                        .filter(stay -> stay.from().isBefore(each.from()) && stay.covers(each.from()))
                        .filter(stay -> each.from().isBefore(stay.from().plusDays(DAYS_OF_A_STAY)))
                        .filter(stay -> series.stream().noneMatch(other -> other.covers(stay.from())))
                        .findFirst()
                        .map(stay -> new Span(stay.from(), each.to()))
                        .orElse(each))
                .toList();
    }

    /**
     * The first day within each series on which its stays were beyond a limit, in the order of the series. A stay that began
     * before the series was agreed counts from its own first day; one that was beyond a limit by then is so from the first
     * day of the series.
     */
    static List<LimitBroken> broken(List<Span> series, Collection<Span> stays) {
        var joined = Span.joined(stays);
        return series.stream()
                .flatMap(each ->
                        firstBroken(joined.stream().filter(each::overlaps).toList())
                                .map(limit -> limit.notBefore(each.from()))
                                .filter(limit -> each.covers(limit.on()))
                                .stream())
                .toList();
    }
}
