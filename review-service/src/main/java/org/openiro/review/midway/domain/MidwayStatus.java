package org.openiro.review.midway.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the midway check of a stretch between two reviews stands; a check on its due date is on time. */
public enum MidwayStatus {
    /** No standard of the council asks for one, or the next review has no date. */
    NOT_EXPECTED,
    ON_TIME,
    LATE,
    /** Not done, and its date has not passed. */
    PENDING,
    OVERDUE,
    /** The next review was held, or care ended, on or before the date of the check. */
    NOT_REQUIRED,
    /** The same after that date, without a check. */
    MISSED;

    /**
     * How it stands on a day.
     *
     * @param dueOn by when the council expects the check
     * @param doneOn the first check of the stretch
     * @param endedOn when the next review was held or the duty ended
     */
    public static MidwayStatus of(
            @Nullable LocalDate dueOn, @Nullable LocalDate doneOn, @Nullable LocalDate endedOn, LocalDate today) {
        if (dueOn == null) {
            return NOT_EXPECTED;
        }
        if (doneOn != null) {
            return doneOn.isAfter(dueOn) ? LATE : ON_TIME;
        }
        if (endedOn != null) {
            return endedOn.isAfter(dueOn) ? MISSED : NOT_REQUIRED;
        }
        return today.isAfter(dueOn) ? OVERDUE : PENDING;
    }
}
