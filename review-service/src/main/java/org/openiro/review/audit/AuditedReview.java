package org.openiro.review.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.review.domain.ReviewStatus;

/** Of a review, what an audit needs to know: whose it is, whether it was held, when and by whom it was chaired. */
record AuditedReview(
        UUID reviewId,
        UUID childId,
        ReviewStatus status,
        @Nullable LocalDate completedOn,
        @Nullable String chairedBy) {}
