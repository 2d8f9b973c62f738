package org.openiro.review.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a review that was held.
 *
 * @param source its name; {@code ssda903} for the yearly returns
 * @param sourceReview the source's own id of the review, when it has one
 * @param code PN0 to PN7, or null when it gives none
 * @param collectionYear only of a yearly return
 */
public record ToldReview(
        String source,
        @Nullable String sourceReview,
        LocalDate heldOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate dueOn,
        @Nullable String code,
        @Nullable String chairedBy,
        @Nullable Integer collectionYear) {

    public static ToldReview ofReturn(String source, LocalDate heldOn, @Nullable String code, int collectionYear) {
        return new ToldReview(source, null, heldOn, null, null, code, null, collectionYear);
    }
}
