package org.openiro.review.midway;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.listing.Listed;
import org.openiro.review.midway.domain.MidwayStatus;

/** A midway check that is to be done. */
record MidwayCheckDue(
        UUID childId,
        UUID obligationId,
        LocalDate reviewedOn,
        LocalDate nextReviewDueOn,
        LocalDate dueOn,

        @Schema(description = "PENDING or OVERDUE.") MidwayStatus status,

        @Schema(description = Listed.IRO) @Nullable String iro,

        @Schema(description = Listed.TEAM) @Nullable String team)
        implements Listed {

    static final String EXAMPLE = """
            {"items": [{"childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01",
              "obligationId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c03", "reviewedOn": "2024-07-04",
              "nextReviewDueOn": "2025-01-04", "dueOn": "2024-10-04", "status": "PENDING", "iro": "iro-003",
              "team": "CIC-NORTH"}], "next": null}""";

    List<String> position() {
        return List.of(dueOn.toString(), obligationId.toString());
    }
}
