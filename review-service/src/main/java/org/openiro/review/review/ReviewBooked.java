package org.openiro.review.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event {@code review-booked.v1}. */
record ReviewBooked(UUID reviewId, UUID childId, @Nullable UUID obligationId, LocalDate bookedFor, String detailUrl) {

    static final String TYPE = "review-booked.v1";
}
