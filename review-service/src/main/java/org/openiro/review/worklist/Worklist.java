package org.openiro.review.worklist;

/** The lists of which it is counted how many rows they have. */
enum Worklist {
    REVIEWS_OVERDUE,
    REVIEWS_DUE_SOON,
    REVIEWS_UNBOOKED,
    LATE_WITHOUT_REASON,
    ADJOURNED_REVIEWS,
    DECISIONS_OVERDUE,
    PAPERWORK_LATE,
    MONITORING_RED,
    REVIEWS_TO_SETTLE,
    DECISIONS_TO_SETTLE,
    REVIEWS_LEFT_BEHIND,
    REMINDERS_OUTSTANDING,
    CHANGES_NOT_TOLD
}
