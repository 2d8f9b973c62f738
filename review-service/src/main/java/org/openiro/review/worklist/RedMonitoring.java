package org.openiro.review.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.listing.Listed;

/** A looked-after child whose last monitoring form is red. */
record RedMonitoring(
        UUID reviewId,
        UUID childId,
        LocalDate completedOn,
        LocalDate assessedOn,
        String viewOfPlan,

        @Schema(description = "How many reviews were held after it of which there is no form.")
        int reviewsSince,

        @Nullable String chairedBy,

        @Schema(description = Listed.IRO) @Nullable String iro,

        @Schema(description = Listed.TEAM) @Nullable String team)
        implements Listed {

    static final String EXAMPLE = """
            {"items": [{"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
              "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "completedOn": "2024-07-04",
              "assessedOn": "2024-07-04", "viewOfPlan": "DOES_NOT_MEET_NEEDS", "reviewsSince": 1, "chairedBy": "iro-003",
              "iro": "iro-003", "team": "CIC-NORTH"}], "next": null}""";

    List<String> position() {
        return List.of(completedOn.toString(), reviewId.toString());
    }
}
