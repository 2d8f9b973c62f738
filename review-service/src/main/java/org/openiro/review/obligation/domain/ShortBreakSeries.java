package org.openiro.review.obligation.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * An agreed series of short breaks is one course of reviews, although every stay is a period of its own in the yearly
 * return. Stays no more than twelve months apart belong to one series (our choice: the law counts days in any 12 months).
 * They do so too after a limit was broken: a stay by itself is over before the twenty working days are, and would be owed no
 * review.
 */
final class ShortBreakSeries {

    private static final int MONTHS_APART = 12;

    private ShortBreakSeries() {}

    static List<CarePeriod> joined(List<CarePeriod> periods, Regimes regimes) {
        var joined = new ArrayList<CarePeriod>();
        for (var period : periods) {
            if (!joined.isEmpty() && continues(joined.getLast(), period, regimes)) {
                joined.set(joined.size() - 1, joined.getLast().endingOn(period.endedOn()));
            } else {
                joined.add(period);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean continues(CarePeriod before, CarePeriod next, Regimes regimes) {
        var end = before.endedOn();
        return end != null
                && regimes.oneSeries(before.startedOn(), next.startedOn())
                && !next.startedOn().isAfter(end.plusMonths(MONTHS_APART));
    }
}
