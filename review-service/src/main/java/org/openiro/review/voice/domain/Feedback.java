package org.openiro.review.voice.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The child's own feedback on the review.
 *
 * @param text in the child's words where there are any; it stays in this service
 */
public record Feedback(
        LocalDate givenOn, FeedbackMeans means, @Nullable String text) {}
