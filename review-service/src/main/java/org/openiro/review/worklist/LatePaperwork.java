package org.openiro.review.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.listing.Listed;
import org.openiro.review.paperwork.domain.PaperStanding;

/** A review of which some paperwork is overdue. */
record LatePaperwork(
        UUID reviewId,
        UUID childId,
        LocalDate completedOn,

        @Schema(
                description =
                        "Those that are overdue, the first due first; of the decisions with how many wait to go out.")
        List<PaperStanding> papers,

        @Nullable String chairedBy,

        @Schema(description = Listed.IRO) @Nullable String iro,

        @Schema(description = Listed.TEAM) @Nullable String team)
        implements Listed {

    static final String EXAMPLE = """
            {"items": [{"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
              "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "completedOn": "2024-07-04",
              "papers": [{"paper": "RECORD", "dueOn": "2024-07-25", "waiting": 0, "timeliness": "OVERDUE",
                          "daysLate": 3,
                                          "beforeReview": false}],
              "chairedBy": "iro-003", "iro": "iro-003", "team": "CIC-NORTH"}], "next": null}""";

    List<String> position() {
        return List.of(completedOn.toString(), reviewId.toString());
    }
}
