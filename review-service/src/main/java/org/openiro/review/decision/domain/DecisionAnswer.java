package org.openiro.review.decision.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a decision, and when.
 *
 * @param reason free text: it stays in this database
 */
public record DecisionAnswer(
        Answer answer, LocalDate answeredOn, @Nullable String reason) {}
