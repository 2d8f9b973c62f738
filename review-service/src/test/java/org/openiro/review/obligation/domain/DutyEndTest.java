package org.openiro.review.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openiro.review.obligation.domain.DutyEnd.Because;

class DutyEndTest {

    private static final LocalDate LEFT_CARE_ON = LocalDate.of(2024, 4, 3);

    @Test
    void theEarliestOfLeavingCareEighteenAndDeathEndsTheDuty() {
        LocalDate eighteenTheDayBefore = LocalDate.of(2006, 4, 2);

        assertThat(DutyEnd.of(LEFT_CARE_ON, eighteenTheDayBefore, null))
                .isEqualTo(new DutyEnd(LocalDate.of(2024, 4, 2), Because.EIGHTEEN));
        assertThat(DutyEnd.of(LEFT_CARE_ON, eighteenTheDayBefore, LocalDate.of(2024, 4, 1)))
                .isEqualTo(new DutyEnd(LocalDate.of(2024, 4, 1), Because.DIED));
        assertThat(DutyEnd.of(LEFT_CARE_ON, LocalDate.of(2010, 1, 1), null))
                .isEqualTo(new DutyEnd(LEFT_CARE_ON, Because.LEFT_CARE));
    }

    @Test
    void aDutyThatNothingEndsGoesOn() {
        assertThat(DutyEnd.of(null, null, null)).isNull();
    }

    @Test
    void aChildBornOnLeapDayIsEighteenOnTheFirstOfMarch() {
        assertThat(DutyEnd.of(null, LocalDate.of(2004, 2, 29), null))
                .isEqualTo(new DutyEnd(LocalDate.of(2022, 3, 1), Because.EIGHTEEN));
    }
}
