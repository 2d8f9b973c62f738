package org.openiro.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.review.domain.Adjournment;
import org.openiro.review.review.domain.ReviewStatus;

/** Bank holidays are published until 31 December 2027, the twentieth working day after the first of that month. */
class ReviewOutcomesTest {

    private final ReviewOutcomes outcomes = new ReviewOutcomes(WorkingDays.shipped());

    @ParameterizedTest
    @CsvSource({
        "2027-12-01, 2027-12-31, ''",
        "2027-12-01, 2028-01-04, ADJOURNED_OVER_20_WORKING_DAYS",
        "2027-12-02, 2028-01-01, ''",
        "2027-12-02, 2028-01-04, ''"
    })
    void anAdjournmentIsTooLongOnceItsKnownLastDayHasPassedHoweverFarTheCalendarReaches(
            LocalDate openedOn, LocalDate continuesOn, String irregularities) {
        var review = Review.unbooked(UUID.randomUUID());
        review.comes(
                ReviewStatus.ADJOURNED,
                ReviewMeetings.NONE
                        .opened(openedOn)
                        .adjourned(new Adjournment(openedOn, continuesOn, "more to hear"), null));

        assertThat(String.join(" ", outcomes.underWay(review, Optional.empty()).irregularities()))
                .isEqualTo(irregularities);
    }
}
