package org.openiro.review.review;

/** In what form a review was held. */
public enum ConductedBy {
    MEETING,
    /** Several meetings, completed by the last. */
    SERIES,
    /** In a long-term foster placement of more than 12 months; at least one meeting a year remains. */
    WITHOUT_MEETING
}
