package org.openiro.review.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.listing.Listed;
import org.openiro.review.timeliness.domain.TimelinessBasis;

/** A review that is on time by a day that somebody entered, or changed, when the due date had passed. */
record LaterEntry(
        UUID reviewId,
        UUID childId,
        LocalDate completedOn,

        @Schema(description = "The day that was given before this one; left out when this is the first.") @Nullable
        LocalDate completedOnBefore,

        @Schema(description = "Left out where none can be derived: it is on time by recordedDueOn.") @Nullable
        LocalDate statutoryDueOn,

        @Nullable LocalDate recordedDueOn,
        String timeliness,

        @Schema(description = "Which of both due dates timeliness and daysAfterDue follow.")
        TimelinessBasis timelinessBasis,

        @Schema(description = "When the day was entered, or changed last.")
        LocalDate enteredOn,

        @Schema(description = "Calendar days from the due date until then.")
        int daysAfterDue,

        String enteredBy,
        @Nullable String chairedBy,

        @Schema(description = Listed.IRO) @Nullable String iro,

        @Schema(description = Listed.TEAM) @Nullable String team)
        implements Listed {

    static final String EXAMPLE = """
            {"items": [{"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
              "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "completedOn": "2024-06-28",
              "completedOnBefore": "2024-07-04", "statutoryDueOn": "2024-07-01", "timeliness": "ON_TIME",
              "timelinessBasis": "STATUTORY",
              "enteredOn": "2024-07-10", "daysAfterDue": 9, "enteredBy": "3b0c-entra", "chairedBy": "iro-003",
              "iro": "iro-003", "team": "CIC-NORTH"}], "next": null}""";

    List<String> position() {
        return List.of(completedOn.toString(), reviewId.toString());
    }
}
