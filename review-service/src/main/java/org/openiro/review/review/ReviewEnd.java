package org.openiro.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a review is not, or no longer, one that was held.
 *
 * @param withdrawn its source took back that it was held
 */
@Embeddable
record ReviewEnd(
        @Column(name = "cancelled_on") @Nullable LocalDate cancelledOn,
        @Column(name = "cancel_reason") @Nullable String cancelReason,
        @Column(name = "found_in_error_on") @Nullable LocalDate foundInErrorOn,
        @Column(name = "error_reason") @Nullable String errorReason,
        @Column(name = "withdrawn") boolean withdrawn) {

    static final ReviewEnd NONE = new ReviewEnd(null, null, null, null, false);

    static ReviewEnd cancelled(LocalDate on, String reason) {
        return new ReviewEnd(on, reason, null, null, false);
    }

    static ReviewEnd withdrawnBySource(@Nullable LocalDate on) {
        return new ReviewEnd(on, null, null, null, true);
    }

    static ReviewEnd recordedInError(LocalDate foundOn, String reason) {
        return new ReviewEnd(null, null, foundOn, reason, false);
    }
}
