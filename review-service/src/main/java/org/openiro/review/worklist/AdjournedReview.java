package org.openiro.review.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.listing.Listed;

/** A review that was opened and is to be completed, with how much of its time is left. */
record AdjournedReview(
        UUID reviewId,
        UUID childId,

        @Schema(description = "OPENED or ADJOURNED.") String status,

        LocalDate openedOn,

        @Schema(description = "Of an adjourned review, the day that is planned for going on.") @Nullable
        LocalDate continuesOn,

        int adjournments,

        @Schema(
                description =
                        "The twentieth working day after the opening; left out where the calendar does not reach it.")
        @Nullable
        LocalDate completeBy,

        @Schema(
                description =
                        "Working days from today to completeBy: 0 on the last day, below 0 once they have run out.")
        @Nullable
        Integer workingDaysLeft,

        @Schema(description = "What it is judged on; left out when it completes nothing that is required now.")
        @Nullable
        LocalDate statutoryDueOn,

        @Schema(description = "PENDING or OVERDUE as at today.") @Nullable
        String timeliness,

        @Nullable String chairedBy,

        @Schema(description = Listed.IRO) @Nullable String iro,

        @Schema(description = Listed.TEAM) @Nullable String team)
        implements Listed {

    /** Where the calendar does not reach the limit a review stands behind all others. */
    static final String UNLIMITED = "9999-12-31";

    static final String EXAMPLE = """
            {"items": [{"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
              "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "status": "ADJOURNED", "openedOn": "2024-06-26",
              "continuesOn": "2024-07-10", "adjournments": 1, "completeBy": "2024-07-24", "workingDaysLeft": 4,
              "statutoryDueOn": "2024-07-01", "timeliness": "PENDING", "chairedBy": "iro-003", "iro": "iro-003",
              "team": "CIC-NORTH"}], "next": null}""";

    List<String> position() {
        return List.of(completeBy == null ? UNLIMITED : completeBy.toString(), reviewId.toString());
    }
}
