package org.openiro.review.paperwork.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which reviews that stand the papers are followed: of those that a person recorded here, from a day of completion on where
 * the council was here before papers were followed; of any other from its first entry on (our own choice: as with a first
 * load, nothing is late because nobody could record it).
 *
 * @param completedFrom null of a council that has no such day
 */
public record FollowedReviews(@Nullable LocalDate completedFrom) {

    public boolean includes(LocalDate completedOn, boolean recordedHere, boolean anythingRecorded) {
        return anythingRecorded || (recordedHere && (completedFrom == null || !completedOn.isBefore(completedFrom)));
    }
}
