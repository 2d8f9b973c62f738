package org.openiro.review.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An open decision whose due date has passed; what it says stands at its address. */
record OverdueDecision(
        UUID decisionId,
        UUID reviewId,
        UUID childId,
        String responsibleRole,
        LocalDate dueOn,
        int daysLate,
        @Nullable LocalDate circulatedOn,

        @Schema(description = "AGREED or CONTESTED, when the manager answered.") @Nullable
        String lastAnswer,

        @Nullable String chairedBy,

        @Schema(description = "The child's IRO today, as the case-management system names it.") @Nullable
        String iro,

        @Schema(description = "The team of the child's social worker today.") @Nullable
        String team) {

    static final String EXAMPLE = """
            {"items": [{"decisionId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8f01",
              "reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
              "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "responsibleRole": "SOCIAL_WORKER",
              "dueOn": "2024-08-01", "daysLate": 4, "circulatedOn": "2024-07-09", "lastAnswer": "CONTESTED",
              "chairedBy": "iro-003", "iro": "iro-003", "team": "CIC-NORTH"}], "next": null}""";

    static List<String> position(OverdueDecision decision) {
        return List.of(decision.dueOn().toString(), decision.decisionId().toString());
    }
}
