package org.openiro.review.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewFindingsTest {

    private static final LocalDate BORN_ON = LocalDate.of(2020, 5, 10);
    private static final LocalDate FOURTH_BIRTHDAY = LocalDate.of(2024, 5, 10);

    @Test
    void aReviewInCareWithACodeThatFitsHasNoFindings() {
        assertThat(ReviewFindings.of(List.of("PN1"), FOURTH_BIRTHDAY, BORN_ON, true, false))
                .isEmpty();
    }

    @Test
    void aCodeAgainstTheAgeIsFoundOnEitherSideOfTheFourthBirthday() {
        assertThat(ReviewFindings.of(List.of("PN1"), FOURTH_BIRTHDAY.minusDays(1), BORN_ON, true, false))
                .containsExactly("441");
        assertThat(ReviewFindings.of(List.of("PN0"), FOURTH_BIRTHDAY, BORN_ON, true, false))
                .containsExactly("PN0_ON_FOURTH_BIRTHDAY");
        assertThat(ReviewFindings.of(List.of("PN0"), FOURTH_BIRTHDAY.plusDays(1), BORN_ON, true, false))
                .containsExactly("440");
    }

    @Test
    void withoutADateOfBirthNoAgeIsContradicted() {
        assertThat(ReviewFindings.of(List.of("PN0"), FOURTH_BIRTHDAY, null, true, false))
                .isEmpty();
    }

    @Test
    void aReviewBeforeBirthIsFoundAndTheDayOfBirthIsNot() {
        assertThat(ReviewFindings.of(List.of("PN0"), BORN_ON.minusDays(1), BORN_ON, true, false))
                .containsExactly("BEFORE_BIRTH");
        assertThat(ReviewFindings.of(List.of("PN0"), BORN_ON, BORN_ON, true, false))
                .isEmpty();
    }

    @Test
    void aMissingCodeTwoCodesShortBreaksAloneAndAReviewOutsideCareAreFoundTogether() {
        assertThat(ReviewFindings.of(
                        List.of(ReviewFindings.NOT_RECORDED, "PN2"), FOURTH_BIRTHDAY, BORN_ON, false, true))
                .containsExactly("167", "399", "CONTRADICTORY_CODES", "OUTSIDE_CARE");
    }
}
