package org.openiro.review.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.listing.Listed;

/** A reminder to prepare a review that nobody has acknowledged. */
record OutstandingReminder(
        UUID reminderId,
        UUID childId,

        @Schema(description = "ARRANGE_WITH_CHILD, INVITATIONS, SHARE_PLAN_AND_REPORT, REPORT_TO_IRO.")
        List<String> kinds,

        LocalDate reviewOn,
        LocalDate sentOn,

        @Schema(description = "For whom it is, as the case-management system names that person.") @Nullable
        String professional,

        @Schema(description = Listed.IRO) @Nullable String iro,

        @Schema(description = Listed.TEAM) @Nullable String team)
        implements Listed {

    static final String EXAMPLE = """
            {"items": [{"reminderId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c9a01",
              "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "kinds": ["INVITATIONS"],
              "reviewOn": "2024-06-26", "sentOn": "2024-06-12", "professional": "sw-014", "iro": "iro-003",
              "team": "CIC-NORTH"}], "next": null}""";

    List<String> position() {
        return List.of(sentOn.toString(), reminderId.toString());
    }
}
