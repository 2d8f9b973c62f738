package org.openiro.review.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.listing.Listed;
import org.openiro.review.review.RecordedOn;

/** A review that was recorded in error with what people recorded on it, and that which was perhaps meant. */
record LeftBehindReview(
        UUID reviewId,
        UUID childId,

        @Schema(description = "The day on which it was said to be held.")
        LocalDate completedOn,

        @Schema(
                description =
                        "DECISIONS that are closed and count; the MONITORING_FORM or PAPERWORK that the other has not.")
        List<RecordedOn> recorded,

        @Schema(
                description =
                        "The child's nearest review that stands, held within 28 days of it: carry what is recorded to it, or record there what is missing.")
        UUID besideReviewId,

        LocalDate besideCompletedOn,
        @Nullable String chairedBy,

        @Schema(description = Listed.IRO) @Nullable String iro,

        @Schema(description = Listed.TEAM) @Nullable String team)
        implements Listed {

    static final String EXAMPLE = """
            {"items": [{"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b09",
              "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "completedOn": "2024-07-04",
              "recorded": ["PAPERWORK", "MONITORING_FORM"], "besideReviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
              "besideCompletedOn": "2024-07-05", "chairedBy": "iro-003", "iro": "iro-003", "team": "CIC-NORTH"}],
             "next": null}""";

    List<String> position() {
        return List.of(completedOn.toString(), reviewId.toString());
    }
}
