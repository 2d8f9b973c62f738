package org.openiro.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.ResponsibleRole;
import org.openiro.review.review.ReviewFacts;

/** The event {@code decision-made.v1}: the whole state of an open decision, without its text and person. */
record DecisionMade(
        UUID decisionId,
        UUID reviewId,
        UUID childId,
        LocalDate madeOn,
        ResponsibleRole responsibleRole,
        LocalDate dueOn,
        LocalDate firstDueOn,
        boolean movedAfterItPassed,
        @Nullable LocalDate circulatedOn,
        @Nullable LocalDate circulationRecordedOn,
        List<AnswerGiven> answers,
        String detailUrl) {

    static final String TYPE = "decision-made.v1";

    static DecisionMade of(ReviewDecision decision, ReviewFacts review, String detailUrl) {
        return new DecisionMade(
                decision.id(),
                decision.reviewId(),
                decision.childId(),
                Objects.requireNonNull(review.completedOn()),
                decision.responsibleRole(),
                decision.dueOn(),
                decision.firstDueOn(),
                decision.dates().movedAfterItPassed(),
                decision.circulatedOn(),
                decision.circulationRecordedOn(),
                AnswerGiven.of(decision),
                detailUrl);
    }
}
