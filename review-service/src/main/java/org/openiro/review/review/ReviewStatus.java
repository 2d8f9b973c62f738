package org.openiro.review.review;

/** How far a review has come. */
public enum ReviewStatus {
    BOOKED,
    HELD,
    CANCELLED
}
