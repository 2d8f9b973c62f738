package org.openiro.review.decision.domain;

import java.time.LocalDate;

/**
 * How a decision was closed, and when.
 *
 * @param recordedOn the day on which somebody recorded that
 */
public record Closing(DecisionOutcome outcome, LocalDate closedOn, LocalDate recordedOn) {}
