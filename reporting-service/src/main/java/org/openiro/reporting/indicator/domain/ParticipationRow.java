package org.openiro.reporting.indicator.domain;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.HeldReview;

/** One review with one code. Where source rows contradict each other a review gives as many rows as it has codes. */
record ParticipationRow(String code, Standing standing) {

    /** The age from which a child's participation counts; on the fourth birthday it does. */
    static final int COUNTED_FROM_AGE = 4;

    /** Where a row belongs: in the base of the rates, or beside it. */
    enum Standing {
        IN_BASE,
        UNDER_FOUR,
        MISSING,
        CONTRADICTS_AGE,
        AGE_NOT_KNOWN
    }

    static Stream<ParticipationRow> of(HeldReview review) {
        if (review.participationCodes().isEmpty()) {
            return Stream.of(new ParticipationRow("", Standing.MISSING));
        }
        return review.participationCodes().stream()
                .distinct()
                .map(code -> new ParticipationRow(code, standing(code, review.ageOnTheDay())));
    }

    private static Standing standing(String code, @Nullable Integer age) {
        return ParticipationCode.of(code).map(known -> standing(known, age)).orElse(Standing.MISSING);
    }

    private static Standing standing(ParticipationCode code, @Nullable Integer age) {
        if (code == ParticipationCode.PN0) {
            return age != null && age >= COUNTED_FROM_AGE ? Standing.CONTRADICTS_AGE : Standing.UNDER_FOUR;
        }
        if (age == null) {
            return Standing.AGE_NOT_KNOWN;
        }
        return age >= COUNTED_FROM_AGE ? Standing.IN_BASE : Standing.CONTRADICTS_AGE;
    }
}
