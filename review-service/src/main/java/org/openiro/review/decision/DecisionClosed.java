package org.openiro.review.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.DecisionOutcome;
import org.openiro.review.decision.domain.ResponsibleRole;

/** The event {@code decision-closed.v1}: what a decision came to, without the evidence. */
record DecisionClosed(
        UUID decisionId,
        UUID reviewId,
        UUID childId,
        ResponsibleRole responsibleRole,
        LocalDate dueOn,
        DecisionOutcome outcome,
        LocalDate closedOn,
        @Nullable Integer daysLate,
        String detailUrl) {

    static final String TYPE = "decision-closed.v1";
}
