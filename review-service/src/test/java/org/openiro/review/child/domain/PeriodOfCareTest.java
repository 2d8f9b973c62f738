package org.openiro.review.child.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodOfCareTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 15);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 4);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 13);

    @Test
    void onePeriodGoesOnInTheNextOfTheSameDayWhenItsReasonSaysSo() {
        assertThat(PeriodOfCare.joined(List.of(ended("X1"), from(MARCH))))
                .containsExactly(new PeriodOfCare(JANUARY, true, null, null));
    }

    @Test
    void threeThatGoOnAreOneWithTheEndOfTheLast() {
        assertThat(PeriodOfCare.joined(List.of(
                        ended("X1"),
                        new PeriodOfCare(MARCH, true, MAY, "X1"),
                        new PeriodOfCare(MAY, true, MAY.plusDays(20), "E4A"))))
                .containsExactly(new PeriodOfCare(JANUARY, true, MAY.plusDays(20), "E4A"));
    }

    @Test
    void whatTheRecordsBeganInsideStaysSo() {
        assertThat(PeriodOfCare.joined(List.of(new PeriodOfCare(JANUARY, false, MARCH, "X1"), from(MARCH))))
                .containsExactly(new PeriodOfCare(JANUARY, false, null, null));
    }

    @Test
    void leavingAndComingBackOnTheSameDayIsANewPeriod() {
        assertThat(PeriodOfCare.joined(List.of(ended("E4A"), from(MARCH)))).containsExactly(ended("E4A"), from(MARCH));
        assertThat(PeriodOfCare.joined(List.of(ended(null), from(MARCH)))).containsExactly(ended(null), from(MARCH));
    }

    @Test
    void aDayBetweenOrBeforeIsANewPeriodWhateverTheReason() {
        assertThat(PeriodOfCare.joined(List.of(ended("X1"), from(MARCH.plusDays(1)))))
                .hasSize(2);
        assertThat(PeriodOfCare.joined(List.of(ended("X1"), from(MARCH.minusDays(1)))))
                .hasSize(2);
    }

    private static PeriodOfCare ended(String reason) {
        return new PeriodOfCare(JANUARY, true, MARCH, reason);
    }

    private static PeriodOfCare from(LocalDate day) {
        return new PeriodOfCare(day, true, null, null);
    }
}
