package org.openiro.review.decision;

import java.time.LocalDate;
import org.openiro.review.review.ReviewFacts;

/** Decisions of this review went out on a day; told within the transaction. */
public record DecisionsCirculated(ReviewFacts review, LocalDate circulatedOn) {}
