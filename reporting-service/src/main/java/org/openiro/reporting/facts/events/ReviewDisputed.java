package org.openiro.reporting.facts.events;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of {@code review-disputed.v1} that figures need: until it is settled a source denies the review. */
record ReviewDisputed(
        UUID reviewId,
        UUID childId,
        Instant disputedSince,
        @Nullable Instant settledAt) {

    ReviewDisputed {
        requireNonNull(reviewId);
        requireNonNull(childId);
        requireNonNull(disputedSince);
    }
}
