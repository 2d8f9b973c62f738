package org.openiro.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.Answer;
import org.openiro.review.decision.domain.DecisionStanding;
import org.openiro.review.decision.domain.ResponsibleRole;

/** The event {@code decision-made.v1}: the whole state of an open decision, without its text and person. */
record DecisionMade(
        UUID decisionId,
        UUID reviewId,
        UUID childId,
        LocalDate madeOn,
        ResponsibleRole responsibleRole,
        LocalDate dueOn,
        @Nullable LocalDate circulatedOn,
        @Nullable LocalDate answerBy,
        List<Answered> answers,
        String calendarVersion,
        String detailUrl) {

    static final String TYPE = "decision-made.v1";

    /** Without its reason. */
    record Answered(Answer answer, LocalDate answeredOn) {}

    static DecisionMade of(
            ReviewDecision decision,
            LocalDate madeOn,
            DecisionStanding standing,
            String calendarVersion,
            String detailUrl) {
        return new DecisionMade(
                decision.id(),
                decision.reviewId(),
                decision.childId(),
                madeOn,
                decision.responsibleRole(),
                decision.dueOn(),
                decision.circulatedOn(),
                standing.answerBy(),
                decision.answers().stream()
                        .map(each -> new Answered(each.answer(), each.answeredOn()))
                        .toList(),
                calendarVersion,
                detailUrl);
    }
}
