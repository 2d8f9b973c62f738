package org.openiro.review.obligation.domain;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.participation.domain.Age;

/**
 * Care Planning Regulations 2010 reg 40: a child of 16 or 17 who is looked after, and was for 13 weeks in all, beginning
 * after the 14th birthday and ending after the 16th. The ninety-first day is the one that counts (our reading). Days in
 * agreed short breaks count for nothing (reg 40(2)).
 */
final class EligibleChild {

    private static final int THIRTEEN_WEEKS = 13 * 7;

    private EligibleChild() {}

    /** The first day on which the child is one; null when there has been none and none is in sight. */
    static @Nullable LocalDate since(LocalDate dateOfBirth, List<CarePeriod> periods, Regimes regimes) {
        var fourteenth = Age.birthday(14, dateOfBirth);
        var sixteenth = Age.birthday(16, dateOfBirth);
        var eighteenth = Age.birthday(18, dateOfBirth);
        int days = 0;
        for (var period : periods) {
            var until =
                    period.endedOn() == null || period.endedOn().isAfter(eighteenth) ? eighteenth : period.endedOn();
            var from = period.startedOn().isBefore(fourteenth) ? fourteenth : period.startedOn();
            for (var stretch : regimes.outsideShortBreaks(from, until)) {
                var inAll = stretch.from().plusDays(Math.max(0, THIRTEEN_WEEKS - 1 - days));
                var day = inAll.isBefore(sixteenth) ? sixteenth : inAll;
                if (day.isBefore(stretch.to())) {
                    return day;
                }
                days += Math.toIntExact(DAYS.between(stretch.from(), stretch.to()));
            }
        }
        return null;
    }
}
