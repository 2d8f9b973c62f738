package org.openiro.review.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event {@code review-cancelled.v1}, without the reason: that is free text. */
record ReviewCancelled(
        UUID reviewId, UUID childId, @Nullable UUID obligationId, LocalDate cancelledOn, String detailUrl) {

    static final String TYPE = "review-cancelled.v1";
}
