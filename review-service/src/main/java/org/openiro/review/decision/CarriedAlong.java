package org.openiro.review.decision;

import org.openiro.review.review.RecordedOn;
import org.openiro.review.review.ReviewFacts;

/** What another feature keeps of a review and brings to the one that was meant, together with its decisions. */
public interface CarriedAlong {

    RecordedOn what();

    /** Whether it brought anything: only to a review that has none of its own. What it brings stays on the other to be seen. */
    boolean carry(ReviewFacts from, ReviewFacts to);
}
