package org.openiro.review.decision.domain;

import java.time.LocalDate;

/** How a decision was closed, and when. */
public record Closing(DecisionOutcome outcome, LocalDate closedOn) {}
