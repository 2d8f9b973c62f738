package org.openiro.review.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.obligation.Obligation;
import org.openiro.review.obligation.domain.RequiredReview;

/** The due date that the law and the council give for a review, with the obligation that it discharged. */
record DueDateOfReview(
        @Nullable UUID obligationId,
        @Nullable LocalDate on,
        @Nullable LocalDate localOn,
        @Nullable String rule,
        List<String> rules,
        boolean shortBreak) {

    static DueDateOfReview of(Obligation obligation) {
        return new DueDateOfReview(
                obligation.id(),
                obligation.statutoryDueOn(),
                obligation.localDueOn(),
                obligation.rule(),
                obligation.rules(),
                obligation.shortBreak());
    }

    static DueDateOfReview of(RequiredReview required) {
        var due = required.due();
        return new DueDateOfReview(
                null, due.on(), null, due.rule(), due.rules(), required.inputs().shortBreak());
    }
}
