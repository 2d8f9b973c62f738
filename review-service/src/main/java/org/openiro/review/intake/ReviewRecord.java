package org.openiro.review.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.domain.Identifier;

/** The event {@code review-record.v1}: a review held, as the case-management system records it. */
record ReviewRecord(
        String sourceSystem,
        String personId,
        @Nullable String reviewId,
        Instant sourceVersion,
        LocalDate heldOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate dueOn,
        @Nullable String participationCode,
        @Nullable String chairedBy,
        @Nullable Boolean cancelled) {

    static final String TYPE = "review-record.v1";

    Identifier person() {
        return new Identifier(sourceSystem, personId);
    }

    /** What orders the records of one review. */
    String subject() {
        return sourceSystem + ":" + personId + ":" + (reviewId == null ? heldOn : reviewId);
    }
}
