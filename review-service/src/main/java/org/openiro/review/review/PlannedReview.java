package org.openiro.review.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child's review that is planned or begun.
 *
 * @param opened its first meeting took place, whatever is planned after it
 */
public record PlannedReview(UUID reviewId, @Nullable LocalDate bookedFor, boolean opened) {}
