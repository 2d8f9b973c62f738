package org.openiro.review.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.RecordedAfterDue;
import org.openiro.review.listing.Listed;

/** An open decision whose due date has passed; what it says stands at its address. */
record OverdueDecision(
        UUID decisionId,
        UUID reviewId,
        UUID childId,
        String responsibleRole,
        LocalDate dueOn,

        @Schema(description = "The due day by which it is judged: that which stood first when it passed.")
        LocalDate firstDueOn,

        @Schema(
                description =
                        "When its due day had passed it was moved to a later one, which makes it no more punctual.")
        boolean movedAfterItPassed,

        @Schema(description = "Calendar days after firstDueOn.")
        int daysLate,

        @Nullable LocalDate circulatedOn,

        @Schema(description = "AGREED or CONTESTED, when the manager answered.") @Nullable
        String lastAnswer,

        @Schema(
                description =
                        "What was recorded when its last day had passed, of a day in time: calendar days after it.")
        RecordedAfterDue recordedAfterDue,

        @Nullable String chairedBy,

        @Schema(description = Listed.IRO) @Nullable String iro,

        @Schema(description = Listed.TEAM) @Nullable String team)
        implements Listed {

    static final String EXAMPLE = """
            {"items": [{"decisionId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8f01",
              "reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
              "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "responsibleRole": "SOCIAL_WORKER",
              "dueOn": "2024-08-01", "firstDueOn": "2024-08-01", "movedAfterItPassed": false, "daysLate": 4,
              "circulatedOn": "2024-07-09", "lastAnswer": "CONTESTED", "recordedAfterDue": {},
              "chairedBy": "iro-003", "iro": "iro-003", "team": "CIC-NORTH"}], "next": null}""";

    List<String> position() {
        return List.of(firstDueOn.toString(), decisionId.toString());
    }
}
