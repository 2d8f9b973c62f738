package org.openiro.review.paperwork.domain;

/** The class of one paper as at a day. */
public enum PaperTimeliness {
    /** Not done, and its last day has not passed. */
    PENDING,
    IN_TIME,
    /** Done after its last day. */
    LATE,
    /** Not done after its last day. */
    OVERDUE,
    /** The calendar does not reach the day that would say so. */
    UNKNOWN
}
