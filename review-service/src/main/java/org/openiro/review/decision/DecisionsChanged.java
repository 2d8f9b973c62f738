package org.openiro.review.decision;

import org.openiro.review.decision.domain.IssuedDecisions;
import org.openiro.review.review.ReviewFacts;

/** What a review decided, or what of it has gone out, changed; told within the transaction. */
public record DecisionsChanged(ReviewFacts review, IssuedDecisions before, IssuedDecisions after) {}
