package org.openiro.review.decision.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a decision, and when.
 *
 * @param recordedOn the day on which somebody recorded that
 * @param reason free text: it stays in this database
 */
public record DecisionAnswer(
        Answer answer,
        LocalDate answeredOn,
        LocalDate recordedOn,
        @Nullable String reason) {}
