package org.openiro.review.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.listing.Listed;
import org.openiro.review.timeliness.domain.TimelinessBasis;

/** A late review of which nobody has said why. */
record LateReview(
        UUID reviewId,
        UUID childId,
        LocalDate completedOn,

        @Schema(description = "Left out where none can be derived: it is late by recordedDueOn.") @Nullable
        LocalDate statutoryDueOn,

        @Nullable LocalDate recordedDueOn,

        @Schema(description = "Which of both daysLate are counted from.")
        TimelinessBasis timelinessBasis,

        int daysLate,
        @Nullable String chairedBy,
        String source,

        @Schema(description = Listed.IRO) @Nullable String iro,

        @Schema(description = Listed.TEAM) @Nullable String team)
        implements Listed {

    static final String EXAMPLE = """
            {"items": [{"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
              "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "completedOn": "2024-07-04",
              "statutoryDueOn": "2024-07-01", "timelinessBasis": "STATUTORY", "daysLate": 3, "source": "IMPORT", "iro": "iro-003",
              "team": "CIC-NORTH"}], "next": null}""";

    List<String> position() {
        return List.of(completedOn.toString(), reviewId.toString());
    }
}
