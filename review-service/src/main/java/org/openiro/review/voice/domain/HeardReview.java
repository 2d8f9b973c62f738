package org.openiro.review.voice.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.review.arrangement.domain.Arrangement;
import org.openiro.review.contact.domain.PrivateWord;
import org.openiro.review.participation.domain.ParticipationCode;

/**
 * What else is known of a review, to which what is said of it is held.
 *
 * @param met whether a meeting of it has taken place
 * @param completedOn null until it was held
 * @param code how the child took part; null when no code, or more than one, is recorded
 * @param age on the day of the review; null when not known
 * @param privateWord what the contacts before the review come to; null of one that no duty asked for
 */
public record HeardReview(
        boolean met,
        @Nullable LocalDate completedOn,
        @Nullable ParticipationCode code,
        @Nullable Integer age,
        @Nullable LocalDate bornOn,
        @Nullable PrivateWord privateWord,
        Arrangement arrangement) {

    private static final int FOUR = 4;

    /** The fourth birthday counts as four. */
    boolean fourOrOlder() {
        return age != null && age >= FOUR;
    }

    boolean underFour() {
        return age != null && age < FOUR;
    }
}
