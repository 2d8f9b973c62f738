package org.openiro.review.participation.domain;

import java.time.LocalDate;
import java.util.Optional;

/** A participation code that the child's age on the day of the review rules out. The fourth birthday counts as four. */
public enum AgeContradiction {
    /** SSDA903 rule 440: PN0 although the review lies after the fourth birthday. */
    PN0_OVER_FOUR("440"),
    /** PN0 on the fourth birthday itself, which rule 440 lets pass. */
    PN0_ON_FOURTH_BIRTHDAY("PN0_ON_FOURTH_BIRTHDAY"),
    /** SSDA903 rule 441: PN1 to PN7 although the review lies before the fourth birthday. */
    PN1_TO_7_UNDER_FOUR("441");

    private static final int FOUR = 4;

    private final String finding;

    AgeContradiction(String finding) {
        this.finding = finding;
    }

    /** The national rule's number, or our own code where no national rule covers it. */
    public String finding() {
        return finding;
    }

    /** What contradicts, if anything, for a review held on {@code heldOn}. */
    public static Optional<AgeContradiction> between(ParticipationCode code, LocalDate bornOn, LocalDate heldOn) {
        LocalDate fourthBirthday = Age.birthday(FOUR, bornOn);
        boolean underFour = heldOn.isBefore(fourthBirthday);
        if (code != ParticipationCode.PN0) {
            return underFour ? Optional.of(PN1_TO_7_UNDER_FOUR) : Optional.empty();
        }
        if (underFour) {
            return Optional.empty();
        }
        return Optional.of(heldOn.equals(fourthBirthday) ? PN0_ON_FOURTH_BIRTHDAY : PN0_OVER_FOUR);
    }
}
