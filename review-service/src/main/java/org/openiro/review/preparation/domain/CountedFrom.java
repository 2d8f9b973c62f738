package org.openiro.review.preparation.domain;

/** Which day reminders are counted back from. */
public enum CountedFrom {
    BOOKING,
    DUE_DATE
}
