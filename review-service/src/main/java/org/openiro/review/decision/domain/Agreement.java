package org.openiro.review.decision.domain;

/** How the authority stands to a decision. */
public enum Agreement {
    NOT_CIRCULATED,
    /** Circulated; nobody has answered and the time to do so has not passed. */
    AWAITED,
    AGREED,
    /** The time passed without a word against it. */
    AGREED_BY_SILENCE,
    CONTESTED,
    /** The calendar does not reach the day that would say so. */
    UNKNOWN
}
