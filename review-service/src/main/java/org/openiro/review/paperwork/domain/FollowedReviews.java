package org.openiro.review.paperwork.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which reviews that stand the papers are followed: of the statutory ones that were completed on a council's day or later,
 * whoever told of them. As with a first load, nothing is late because nobody could record it (definitions, "First load").
 *
 * @param completedFrom null of a council of whose children none has been worked on yet
 */
public record FollowedReviews(@Nullable LocalDate completedFrom) {

    public boolean includes(LocalDate completedOn, boolean statutory) {
        return statutory && completedFrom != null && !completedOn.isBefore(completedFrom);
    }
}
