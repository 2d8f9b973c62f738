package org.openiro.review.earlyreview;

import org.openiro.review.child.Child;

/** By when this child's review is wanted may be another day now; told within the transaction of the change. */
public record LocalDueDateChanged(Child child) {}
