package org.openiro.review.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a review after an entry of its history. */
record ReviewChange(
        ReviewStatus status,
        @Nullable LocalDate bookedFor,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate cancelledOn,
        @Nullable String chairedBy,
        List<String> participationCodes,
        @Nullable String lateReason,
        @Nullable LocalDate statutoryDueOn,
        @Nullable String timeliness) {

    static ReviewChange of(Review review) {
        return new ReviewChange(
                review.status(),
                review.bookedFor(),
                review.completedOn(),
                review.cancelledOn(),
                review.chairedBy(),
                review.held() ? review.participationCodes() : List.of(),
                review.lateReason(),
                review.outcome().statutoryDueOn(),
                review.outcome().timeliness());
    }
}
