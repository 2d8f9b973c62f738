package org.openiro.review.monitoring.domain;

import org.jspecify.annotations.Nullable;

/**
 * The child as the review found it.
 *
 * @param age completed years on the day of the review; null when the birth is not known
 * @param shortBreak whether the child was in agreed short breaks (V3, V4)
 */
public record ReviewedChild(ReviewNumber review, @Nullable Integer age, boolean shortBreak) {}
