package org.openiro.caseload.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service uses of {@code review-due.v1}. */
record ReviewDue(
        @Nullable UUID childId,
        @Nullable UUID obligationId,
        @Nullable LocalDate periodStartedOn,
        @Nullable Integer sequence,
        @Nullable LocalDate statutoryDueOn,
        @Nullable Boolean withdrawn) {

    /** Whether it sets a date for the first review of a period of care whose beginning is known. */
    boolean datesFirstReview() {
        return Integer.valueOf(1).equals(sequence)
                && periodStartedOn != null
                && statutoryDueOn != null
                && !Boolean.TRUE.equals(withdrawn);
    }
}
