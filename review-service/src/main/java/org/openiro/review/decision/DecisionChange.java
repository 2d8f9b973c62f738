package org.openiro.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.DecisionAnswer;
import org.openiro.review.decision.domain.DecisionOutcome;
import org.openiro.review.decision.domain.ResponsibleRole;

/** The values of a decision after an entry of its history. */
record DecisionChange(
        @Schema(description = "The review whose decision it then was.")
        UUID reviewId,

        String text,
        ResponsibleRole responsibleRole,
        @Nullable String responsiblePerson,
        LocalDate dueOn,
        LocalDate firstDueOn,
        @Nullable LocalDate circulatedOn,
        List<DecisionAnswer> answers,
        @Nullable DecisionOutcome outcome,
        @Nullable LocalDate closedOn,
        @Nullable String evidence,
        @Nullable UUID replacedBy,

        @Schema(description = "Why it was amended, corrected, taken back, opened again or carried to another review.")
        @Nullable
        String reason) {

    static DecisionChange of(ReviewDecision decision, @Nullable String reason) {
        return new DecisionChange(
                decision.reviewId(),
                decision.text(),
                decision.responsibleRole(),
                decision.responsiblePerson(),
                decision.dueOn(),
                decision.firstDueOn(),
                decision.circulatedOn(),
                decision.answers(),
                decision.outcome(),
                decision.closedOn(),
                decision.evidence(),
                decision.replacedBy(),
                reason);
    }
}
