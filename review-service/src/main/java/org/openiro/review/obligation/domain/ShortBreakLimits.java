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

    /** The first day on which the stays of one series went beyond a limit. */
    static Optional<LimitBroken> firstBroken(Collection<Span> stays) {
        var counted = new ArrayDeque<LocalDate>();
        for (var stay : Span.joined(stays)) {
            var seventeenth = stay.from().plusDays(DAYS_OF_A_STAY - 1L);
            for (var day = stay.from(); stay.covers(day); day = day.plusDays(1)) {
                if (day.isAfter(seventeenth)) {
                    return Optional.of(new LimitBroken(day, LimitBroken.Limit.STAY_OVER_17_DAYS));
                }
                counted.add(day);
                while (!counted.getFirst().isAfter(day.minusMonths(MONTHS))) {
                    counted.removeFirst();
                }
                if (counted.size() > DAYS_OF_A_YEAR) {
                    return Optional.of(new LimitBroken(day, LimitBroken.Limit.OVER_75_DAYS_IN_12_MONTHS));
                }
            }
        }
        return Optional.empty();
    }

    /** The first break within each series, in the order of the series. */
    static List<LimitBroken> broken(List<Span> series, Collection<Span> stays) {
        return series.stream()
                .flatMap(each -> firstBroken(
                        stays.stream().filter(stay -> each.covers(stay.from())).toList())
                        .filter(limit -> each.covers(limit.on()))
                        .stream())
                .toList();
    }
}
