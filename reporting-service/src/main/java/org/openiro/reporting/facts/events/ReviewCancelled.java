package org.openiro.reporting.facts.events;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The fields of {@code review-cancelled.v1} that figures need. */
record ReviewCancelled(UUID reviewId, UUID childId) {

    ReviewCancelled {
        requireNonNull(reviewId);
        requireNonNull(childId);
    }
}
