package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The due date that a source system holds of a review: kept beside ours, never used instead.
 *
 * @param by the system; null when it was told before systems were kept with it
 */
public record RecordedDueDate(LocalDate on, @Nullable String by) {}
