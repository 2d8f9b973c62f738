package org.openiro.review.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.listing.Listed;

/** A review on which people recorded something and of which a source says that it was not held, or not like this. */
record DisputedReview(
        UUID reviewId,
        UUID childId,
        LocalDate completedOn,

        @Schema(description = "Which source says so.") String sourceSystem,

        Instant saidAt,
        @Nullable String chairedBy,

        @Schema(description = Listed.IRO) @Nullable String iro,

        @Schema(description = Listed.TEAM) @Nullable String team)
        implements Listed {

    static final String EXAMPLE = """
            {"items": [{"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
              "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "completedOn": "2024-07-04",
              "sourceSystem": "liquidlogic", "saidAt": "2024-07-10T02:00:00Z", "chairedBy": "iro-003",
              "iro": "iro-003", "team": "CIC-NORTH"}], "next": null}""";

    List<String> position() {
        return List.of(completedOn.toString(), reviewId.toString());
    }
}
