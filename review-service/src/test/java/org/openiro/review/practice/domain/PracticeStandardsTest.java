package org.openiro.review.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.practice.domain.PracticeKind.CHANGE_TOLD_WITHIN_WORKING_DAYS;
import static org.openiro.review.practice.domain.PracticeKind.MIDWAY_AFTER_WEEKS;
import static org.openiro.review.practice.domain.PracticeKind.MIDWAY_HALFWAY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review was held on 4 July 2024; the standards count from that day on. */
class PracticeStandardsTest {

    private static final LocalDate REVIEWED = LocalDate.of(2024, 7, 4);

    @ParameterizedTest(name = "next review due {0}: {1}")
    @CsvSource({
        "2025-01-04, 2024-10-04",
        "2024-07-08, 2024-07-06",
        "2024-07-07, 2024-07-05",
        "2024-07-06, 2024-07-05",
        "2024-07-05, 2024-07-04"
    })
    void halfwayIsRoundedDown(LocalDate dueOn, LocalDate expected) {
        assertThat(of(standard(MIDWAY_HALFWAY, null)).midwayDueOn(REVIEWED, dueOn))
                .contains(expected);
    }

    @ParameterizedTest(name = "next review due {0}: {1}")
    @CsvSource({"2024-08-16, 2024-08-15", "2024-08-15,", "2024-08-14,"})
    void aNumberOfWeeksThatReachesTheNextReviewAsksForNothing(LocalDate dueOn, @Nullable LocalDate expected) {
        var due = of(standard(MIDWAY_AFTER_WEEKS, 6)).midwayDueOn(REVIEWED, dueOn);

        assertThat(due.orElse(null)).isEqualTo(expected);
    }

    @Test
    void ofSeveralTheEarliestCounts() {
        var both = of(standard(MIDWAY_HALFWAY, null), standard(MIDWAY_AFTER_WEEKS, 6));

        assertThat(both.midwayDueOn(REVIEWED, LocalDate.of(2025, 1, 4))).contains(LocalDate.of(2024, 8, 15));
        assertThat(both.midwayDueOn(REVIEWED, LocalDate.of(2024, 9, 4))).contains(LocalDate.of(2024, 8, 4));
    }

    @Test
    void aReviewBeforeTheStandardBeganHasNoMidwayCheck() {
        assertThat(of(standard(MIDWAY_HALFWAY, null)).midwayDueOn(REVIEWED.minusDays(1), LocalDate.of(2025, 1, 4)))
                .isEmpty();
        assertThat(of().midwayDueOn(REVIEWED, LocalDate.of(2025, 1, 4))).isEmpty();
        assertThat(of(standard(CHANGE_TOLD_WITHIN_WORKING_DAYS, 1)).midwayDueOn(REVIEWED, LocalDate.of(2025, 1, 4)))
                .isEmpty();
    }

    @Test
    void ofTwoLimitsForTellingTheShorterCountsForAChangeFromItsFirstDayOn() {
        var standards = of(
                standard(CHANGE_TOLD_WITHIN_WORKING_DAYS, 2),
                standard(CHANGE_TOLD_WITHIN_WORKING_DAYS, 1),
                standard(MIDWAY_AFTER_WEEKS, 1));

        assertThat(standards.toldWithin(REVIEWED)).contains(1);
        assertThat(standards.toldWithin(REVIEWED.minusDays(1))).isEmpty();
    }

    private static PracticeStandards of(PracticeStandard... standards) {
        return new PracticeStandards(List.of(standards));
    }

    private static PracticeStandard standard(PracticeKind kind, @Nullable Integer number) {
        return new PracticeStandard(kind, number, REVIEWED, null);
    }
}
