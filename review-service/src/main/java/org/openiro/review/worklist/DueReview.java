package org.openiro.review.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.listing.Listed;

/** A review that is required and has not been held. */
record DueReview(
        UUID obligationId,
        UUID childId,

        @Schema(description = "Left out where no due date can be derived: its class is UNKNOWN.") @Nullable
        LocalDate statutoryDueOn,

        @Schema(
                description =
                        "By when the council wants it: its own standard or a decision to bring it forward, else the due date.")
        @Nullable
        LocalDate wantedBy,

        @Schema(description = "The rules that give the due date, the one that governs first.")
        List<String> rules,

        @Schema(description = "As at today; definitions, Timeliness.")
        String timeliness,

        @Schema(description = "Calendar days since the due date, of one that is overdue.") @Nullable
        Integer daysOverdue,

        @Schema(description = "The review that is booked for today or later, or under way, for the child.") @Nullable
        UUID reviewId,

        @Nullable LocalDate bookedFor,
        @Nullable LocalDate openedOn,

        @Schema(description = Listed.IRO) @Nullable String iro,

        @Schema(description = Listed.TEAM) @Nullable String team)
        implements Listed {

    /** Where no due date can be derived a review stands before all others. */
    static final LocalDate NOT_KNOWN = LocalDate.of(1900, 1, 1);

    static final String EXAMPLE = """
            {"items": [{"obligationId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c03",
              "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "statutoryDueOn": "2024-07-01", "wantedBy": "2024-07-01",
              "rules": ["FIRST_20WD"], "timeliness": "OVERDUE", "daysOverdue": 3,
              "reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02", "bookedFor": "2024-07-09", "iro": "iro-003",
              "team": "CIC-NORTH"}], "next": null}""";

    List<String> byDueDate() {
        return position(statutoryDueOn);
    }

    List<String> byWantedDate() {
        return position(wantedBy);
    }

    private List<String> position(@Nullable LocalDate day) {
        return List.of((day == null ? NOT_KNOWN : day).toString(), obligationId.toString());
    }
}
