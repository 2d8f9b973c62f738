package org.openiro.review.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.review.domain.ReviewStatus;

/**
 * What other features need to know of a review.
 *
 * @param completedOn null until it was held
 * @param chairedBy null where nobody said
 * @param statutory whether it considered what Schedule 7 names
 * @param shortBreak whether the child was in agreed short breaks (V3, V4)
 */
public record ReviewFacts(
        UUID reviewId,
        UUID childId,
        ReviewStatus status,
        @Nullable LocalDate completedOn,
        @Nullable String chairedBy,
        boolean statutory,
        boolean shortBreak) {

    static ReviewFacts of(Review review) {
        return new ReviewFacts(
                review.id(),
                review.childId(),
                review.status(),
                review.completedOn(),
                review.chairedBy(),
                review.statutory(),
                review.outcome().shortBreak());
    }

    /** It was held, and nobody has taken that back. */
    public boolean stands() {
        return status == ReviewStatus.HELD;
    }
}
