package org.openiro.review.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.obligation.domain.CarePeriod;
import org.openiro.review.obligation.domain.CourseInCare;
import org.openiro.review.obligation.domain.Regimes;
import org.openiro.review.obligation.domain.RequiredReviews;
import org.openiro.review.obligation.domain.StagedDueDate;
import org.openiro.review.schedule.domain.DueDates;
import org.openiro.review.timeliness.domain.CouncilDays;

/** From 4 April to 4 July 2024. */
class CareStretchTest {

    private static final LocalDate BEGAN = LocalDate.of(2024, 4, 4);
    private static final LocalDate ENDED = LocalDate.of(2024, 7, 4);

    @ParameterizedTest(name = "{0}: after a review {1}, from becoming looked after {2}")
    @CsvSource({
        "2024-04-03, false, false",
        "2024-04-04, false, true",
        "2024-04-05, true, true",
        "2024-07-04, true, true",
        "2024-07-05, false, false"
    })
    void theDayOfTheReviewBeforeBelongsToTheStretchBefore(LocalDate day, boolean afterReview, boolean first) {
        assertThat(stretch(BEGAN, true, ENDED, null).holds(day)).isEqualTo(afterReview);
        assertThat(stretch(BEGAN, false, ENDED, null).holds(day)).isEqualTo(first);
        assertThat(stretch(BEGAN, true, null, ENDED).holds(day)).isEqualTo(afterReview);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2024-04-04, false", "2024-04-05, true", "2024-07-03, true", "2024-07-04, false"})
    void theDayOfNeitherReviewLiesBetweenThem(LocalDate day, boolean expected) {
        assertThat(stretch(BEGAN, true, ENDED, null).isBetweenReviews(day)).isEqualTo(expected);
        assertThat(stretch(BEGAN, true, null, ENDED).isBetweenReviews(day)).isEqualTo(expected);
    }

    /** Its first review was due on 12 February: of the day from which it is counted the due date says nothing. */
    @Test
    void theFirstBeginsWithThePeriodOfCareAlsoWhereItsReviewWasDueBeforeTheCouncilsHistory() {
        var began = LocalDate.of(2024, 1, 15);
        var course = new CourseInCare(
                List.of(new CarePeriod(UUID.randomUUID(), began, true, null)),
                Regimes.STANDARD,
                null,
                null,
                List.of(),
                List.of(),
                new CouncilDays(LocalDate.of(2024, 2, 13), null));
        var required = new RequiredReviews(new StagedDueDate(new DueDates(WorkingDays.shipped())))
                .of(course, LocalDate.of(2024, 6, 30))
                .getFirst();
        var obligation = Obligation.of(UUID.randomUUID(), required, new Beside(null, null), "v", Instant.EPOCH);

        assertThat(obligation.statutoryDueOn()).isNull();
        assertThat(CareStretch.of(obligation).since()).isEqualTo(began);
        assertThat(ObligationState.of(obligation).reckonedFrom()).isEqualTo(began);
    }

    @Test
    void nothingLiesBetweenReviewsBeforeTheFirst() {
        assertThat(stretch(BEGAN, false, ENDED, null).isBetweenReviews(BEGAN.plusDays(1)))
                .isFalse();
        assertThat(stretch(BEGAN, true, null, null).isBetweenReviews(ENDED.plusYears(1)))
                .isTrue();
    }

    @Test
    void oneWithoutAnEndOrABeginningIsOpenThere() {
        assertThat(stretch(BEGAN, true, null, null).holds(ENDED.plusYears(1))).isTrue();
        assertThat(stretch(null, false, ENDED, null).holds(BEGAN.minusYears(9))).isTrue();
    }

    @Test
    void aReviewEndsItBeforeTheEndOfTheDutyDoes() {
        assertThat(stretch(BEGAN, true, ENDED, ENDED.plusDays(3)).endedOn()).isEqualTo(ENDED);
        assertThat(stretch(BEGAN, true, null, null).endedOn()).isNull();
    }

    private static CareStretch stretch(
            @Nullable LocalDate since,
            boolean afterReview,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate dutyEndedOn) {
        return new CareStretch(
                UUID.randomUUID(), UUID.randomUUID(), 2, since, afterReview, null, reviewedOn, dutyEndedOn);
    }
}
