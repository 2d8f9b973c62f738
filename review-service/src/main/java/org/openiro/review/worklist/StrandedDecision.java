package org.openiro.review.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.listing.Listed;

/** An open decision whose review does not stand; what it says stands at its address. */
record StrandedDecision(
        UUID decisionId,
        UUID reviewId,
        UUID childId,

        @Schema(description = "CANCELLED when a source took it back, RECORDED_IN_ERROR when a person did.")
        String reviewStatus,

        @Schema(description = "The day on which it was said to be held.") @Nullable
        LocalDate completedOn,

        String responsibleRole,
        LocalDate dueOn,
        @Nullable LocalDate circulatedOn,
        @Nullable String chairedBy,

        @Schema(description = Listed.IRO) @Nullable String iro,

        @Schema(description = Listed.TEAM) @Nullable String team)
        implements Listed {

    static final String EXAMPLE = """
            {"items": [{"decisionId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8f01",
              "reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b09",
              "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "reviewStatus": "RECORDED_IN_ERROR",
              "completedOn": "2024-07-04", "responsibleRole": "SOCIAL_WORKER", "dueOn": "2024-08-01",
              "circulatedOn": "2024-07-09", "chairedBy": "iro-003", "iro": "iro-003", "team": "CIC-NORTH"}],
             "next": null}""";

    List<String> position() {
        return List.of(dueOn.toString(), decisionId.toString());
    }
}
