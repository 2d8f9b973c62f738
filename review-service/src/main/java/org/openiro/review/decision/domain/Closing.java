package org.openiro.review.decision.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a decision was closed, and when.
 *
 * @param recordedOn the day on which somebody recorded that
 * @param replacedBy of one that was recorded in error, the decision that says what was meant
 */
public record Closing(
        DecisionOutcome outcome,
        LocalDate closedOn,
        LocalDate recordedOn,
        @Nullable UUID replacedBy) {}
