package org.openiro.review.schedule.domain;

import java.time.LocalDate;

/**
 * SI 2020/445 relaxed the six-monthly limit from 24 April to 25 September 2020, both days included. The normal date is
 * kept and marked, so that rates can show how many fell into that time.
 */
final class CoronavirusRelaxation {

    private static final LocalDate FROM = LocalDate.of(2020, 4, 24);
    private static final LocalDate TO = LocalDate.of(2020, 9, 25);

    private CoronavirusRelaxation() {}

    static boolean covers(DueDateRule rule, LocalDate dueOn) {
        return rule == DueDateRule.NEXT_6M && !dueOn.isBefore(FROM) && !dueOn.isAfter(TO);
    }
}
