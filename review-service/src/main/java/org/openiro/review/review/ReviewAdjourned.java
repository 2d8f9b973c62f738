package org.openiro.review.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event {@code review-adjourned.v1}, without the reason: that is free text. */
record ReviewAdjourned(
        UUID reviewId,
        UUID childId,
        @Nullable UUID obligationId,
        LocalDate openedOn,
        LocalDate adjournedOn,
        LocalDate continuesOn,
        int adjournments,
        @Nullable LocalDate completeBy,
        List<String> irregularities,
        String detailUrl) {

    static final String TYPE = "review-adjourned.v1";

    static ReviewAdjourned of(Review review, String detailUrl) {
        var meetings = review.meetings();
        var last = meetings.adjournments().getLast();
        return new ReviewAdjourned(
                review.id(),
                review.childId(),
                review.outcome().obligationId(),
                Objects.requireNonNull(meetings.openedOn()),
                last.adjournedOn(),
                last.continuesOn(),
                meetings.adjournments().size(),
                meetings.completeBy(),
                review.outcome().irregularities(),
                detailUrl);
    }
}
