package org.openiro.review.timeliness.domain;

/** The class of one obligation to review, as at a date. Source: the project's definitions, "Timeliness". */
public enum Timeliness {
    /** Completed on or before the due date. */
    ON_TIME,
    /** Opened on or before the due date, one adjournment or a series, completed within 20 working days of opening. */
    ON_TIME_ADJOURNED,
    /** Any other completed review. */
    LATE,
    /** Not completed, still required, and either not yet past the due date or opened by then and still in its window. */
    PENDING,
    /** Not completed, still required, not pending. */
    OVERDUE,
    /** Overdue when the duty ended; stays so for ever. */
    MISSED,
    /** The duty ended on or before the due date, or inside the window of an opened review, before it was completed. */
    NOT_REQUIRED,
    /** No due date can be derived, or the calendar does not reach a day that decides. */
    UNKNOWN;

    /** Whether the review was held in time, adjourned or not: the numerator of "held on time" and "duty met". */
    public boolean inTime() {
        return this == ON_TIME || this == ON_TIME_ADJOURNED;
    }
}
