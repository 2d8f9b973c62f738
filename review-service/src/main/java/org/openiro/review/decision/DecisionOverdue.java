package org.openiro.review.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.openiro.review.decision.domain.ResponsibleRole;

/** The event {@code decision-overdue.v1}: the due date of an open decision passed. */
record DecisionOverdue(
        UUID decisionId,
        UUID reviewId,
        UUID childId,
        ResponsibleRole responsibleRole,
        LocalDate dueOn,
        String detailUrl) {

    static final String TYPE = "decision-overdue.v1";
}
