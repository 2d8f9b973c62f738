package org.openiro.review.participation.domain;

import org.jspecify.annotations.Nullable;

/** How one row, a review with one code, stands to the participation rates. */
public sealed interface Participation {

    /** Four or older by age, with a code PN1 to PN7: in the base of every rate. */
    record InBase(ParticipationCode code) implements Participation {}

    /** Under four by age, with PN0: never in the base, and nothing is missing. */
    record UnderFour() implements Participation {}

    /** Outside the base and counted as not recorded. */
    record NotRecorded(Why why) implements Participation {}

    /** Why a row counts as not recorded. */
    enum Why {
        NO_CODE,
        AGE_NOT_KNOWN,
        CONTRADICTS_AGE
    }

    /**
     * Judges a code against the age in years on the day of the review.
     *
     * @param ageOnTheDay null when the date of birth is not known
     */
    static Participation of(@Nullable ParticipationCode code, @Nullable Integer ageOnTheDay) {
        if (code == null) {
            return new NotRecorded(Why.NO_CODE);
        }
        if (ageOnTheDay == null) {
            return new NotRecorded(Why.AGE_NOT_KNOWN);
        }
        boolean underFour = ageOnTheDay < 4;
        if (underFour != (code == ParticipationCode.PN0)) {
            return new NotRecorded(Why.CONTRADICTS_AGE);
        }
        return underFour ? new UnderFour() : new InBase(code);
    }
}
