package org.openiro.review.paperwork.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which reviews that stand the papers are followed: of the statutory ones that were completed on a council's day or later,
 * whoever told of them. As with a first load, nothing is late because nobody could record it (definitions, "First load").
 *
 * @param begunOn the day on which a child of the council was first worked on; null before one was
 * @param wantedFrom the day that the council named; null where it named none. One before {@code begunOn} changes nothing
 */
public record FollowedReviews(
        @Nullable LocalDate begunOn, @Nullable LocalDate wantedFrom) {

    /** The council's day: the later of the two; null while nothing is followed. */
    public @Nullable LocalDate completedFrom() {
        return begunOn != null && wantedFrom != null && wantedFrom.isAfter(begunOn) ? wantedFrom : begunOn;
    }

    public boolean includes(LocalDate completedOn, boolean statutory) {
        var from = completedFrom();
        return statutory && from != null && !completedOn.isBefore(from);
    }
}
