package org.openiro.review.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event {@code review-opened.v1}. */
record ReviewOpened(
        UUID reviewId,
        UUID childId,
        @Nullable UUID obligationId,
        LocalDate openedOn,
        @Nullable LocalDate completeBy,
        @Nullable String chairedBy,
        String detailUrl) {

    static final String TYPE = "review-opened.v1";

    static ReviewOpened of(Review review, String detailUrl) {
        return new ReviewOpened(
                review.id(),
                review.childId(),
                review.outcome().obligationId(),
                Objects.requireNonNull(review.openedOn()),
                review.meetings().completeBy(),
                review.chairedBy(),
                detailUrl);
    }
}
