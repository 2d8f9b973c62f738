package org.openiro.review.obligation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The event {@code review-overdue.v1}: a review that the law requires became overdue. */
record ReviewOverdue(
        UUID childId,
        UUID obligationId,
        int sequence,
        LocalDate statutoryDueOn,
        String rule,
        LocalDate overdueSince,
        String detailUrl) {

    static final String TYPE = "review-overdue.v1";

    static ReviewOverdue of(Obligation obligation, LocalDate overdueSince, String detailUrl) {
        return new ReviewOverdue(
                obligation.childId(),
                obligation.id(),
                obligation.sequence(),
                Objects.requireNonNull(obligation.statutoryDueOn()),
                Objects.requireNonNull(obligation.rule()),
                overdueSince,
                detailUrl);
    }
}
