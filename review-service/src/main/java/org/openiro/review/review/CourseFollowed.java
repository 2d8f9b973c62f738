package org.openiro.review.review;

import org.openiro.review.child.Child;

/** What is required of a child, and what its reviews come to, followed from the facts; told within the transaction. */
public record CourseFollowed(Child child) {}
