package org.openiro.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.Closing;
import org.openiro.review.decision.domain.DecisionOutcome;
import org.openiro.review.decision.domain.ResponsibleRole;

/** The event {@code decision-closed.v1}: the whole state of a closed decision, without its text, person and evidence. */
record DecisionClosed(
        UUID decisionId,
        UUID reviewId,
        UUID childId,
        ResponsibleRole responsibleRole,
        LocalDate dueOn,
        LocalDate firstDueOn,
        boolean movedAfterItPassed,
        @Nullable LocalDate circulatedOn,
        @Nullable LocalDate circulationRecordedOn,
        List<AnswerGiven> answers,
        DecisionOutcome outcome,
        LocalDate closedOn,
        LocalDate recordedOn,
        String detailUrl) {

    static final String TYPE = "decision-closed.v1";

    static DecisionClosed of(ReviewDecision decision, Closing closing, String detailUrl) {
        return new DecisionClosed(
                decision.id(),
                decision.reviewId(),
                decision.childId(),
                decision.responsibleRole(),
                decision.dueOn(),
                decision.firstDueOn(),
                decision.dates().movedAfterItPassed(),
                decision.circulatedOn(),
                decision.circulationRecordedOn(),
                AnswerGiven.of(decision),
                closing.outcome(),
                closing.closedOn(),
                closing.recordedOn(),
                detailUrl);
    }
}
