package org.openiro.review.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.obligation.domain.Mismatch;

/** One obligation of which a source system holds another due date than the law gives. */
record DueDateMismatch(
        UUID childId,
        UUID obligationId,
        @Nullable UUID reviewId,
        @Nullable String rule,
        LocalDate statutoryDueOn,
        LocalDate recordedDueOn,

        @Schema(description = "Recorded minus statutory, in calendar days: above 0, the source lets a review be late.")
        long daysApart,

        @Schema(description = "The source system, where it was kept with the date.") @Nullable
        String recordedBy,

        Mismatch explainedBy,
        String explanation,
        String detailUrl) {

    static final String EXAMPLE = """
            {"items": [{"childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01",
              "obligationId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c04",
              "reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b03", "rule": "NEXT_6M",
              "statutoryDueOn": "2024-09-01", "recordedDueOn": "2024-08-31", "daysApart": -1, "recordedBy": "mosaic",
              "explainedBy": "ADDED_183_DAYS",
              "explanation": "183 days after the review before, where the law counts calendar months",
              "detailUrl": "http://127.0.0.1:8081/v1/children/0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01/due-dates"}],
             "next": null}""";

    static DueDateMismatch of(Obligation obligation, String detailUrl) {
        var statutory = Objects.requireNonNull(obligation.statutoryDueOn());
        var recorded = Objects.requireNonNull(obligation.recordedDueOn());
        var mismatch = Objects.requireNonNull(obligation.mismatch());
        return new DueDateMismatch(
                obligation.childId(),
                obligation.id(),
                obligation.dischargedBy(),
                obligation.rule(),
                statutory,
                recorded,
                ChronoUnit.DAYS.between(statutory, recorded),
                obligation.recordedDueBy(),
                mismatch,
                mismatch.text(),
                detailUrl);
    }
}
