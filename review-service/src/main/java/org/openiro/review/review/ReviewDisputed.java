package org.openiro.review.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event {@code review-disputed.v1}: whether a source denies a review that stands, as it is now. */
record ReviewDisputed(
        UUID reviewId,
        UUID childId,
        @Nullable UUID besideReviewId,
        Instant disputedSince,
        @Nullable Instant settledAt,
        @Nullable Settled settledBy,
        String detailUrl) {

    static final String TYPE = "review-disputed.v1";

    /** What ended it. */
    enum Settled {
        /** A person gave the day on which the review was held. */
        CONFIRMED,
        /** Its source tells the review again. */
        TOLD_AGAIN,
        /** The review stands no longer: a person recorded it in error. */
        RECORDED_IN_ERROR,
        /** The review stands no longer: its source took it back, and what kept it was gone. */
        TAKEN_BACK
    }
}
