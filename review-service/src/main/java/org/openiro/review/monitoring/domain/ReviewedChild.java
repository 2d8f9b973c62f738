package org.openiro.review.monitoring.domain;

import org.jspecify.annotations.Nullable;

/**
 * The child as the review found it.
 *
 * @param reviewNumber which review of the period of care it was, as far as reviews are known; 0 outside every known period
 * @param age completed years on the day of the review; null when the birth is not known
 * @param shortBreak whether the child was in agreed short breaks (V3, V4)
 */
public record ReviewedChild(int reviewNumber, @Nullable Integer age, boolean shortBreak) {}
