package org.openiro.review.earlyreview.domain;

/** What the IRO decides on a trigger. */
public enum Decision {
    /** The review is to be held before its due date. */
    HOLD_EARLY,
    /** The review stays due when it was. */
    KEEP_DATE
}
