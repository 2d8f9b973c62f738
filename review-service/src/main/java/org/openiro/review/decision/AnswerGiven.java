package org.openiro.review.decision;

import java.time.LocalDate;
import java.util.List;
import org.openiro.review.decision.domain.Answer;

/** An answer as events tell it: without its reason. */
record AnswerGiven(Answer answer, LocalDate answeredOn, LocalDate recordedOn) {

    static List<AnswerGiven> of(ReviewDecision decision) {
        return decision.answers().stream()
                .map(each -> new AnswerGiven(each.answer(), each.answeredOn(), each.recordedOn()))
                .toList();
    }
}
