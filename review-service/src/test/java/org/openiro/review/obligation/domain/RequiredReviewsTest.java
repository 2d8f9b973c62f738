package org.openiro.review.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.openiro.review.obligation.domain.CourseOfAChild.FIRST_DUE;
import static org.openiro.review.obligation.domain.CourseOfAChild.REQUIRED;
import static org.openiro.review.obligation.domain.CourseOfAChild.START;
import static org.openiro.review.obligation.domain.CourseOfAChild.TODAY;
import static org.openiro.review.obligation.domain.CourseOfAChild.course;
import static org.openiro.review.obligation.domain.CourseOfAChild.due;
import static org.openiro.review.obligation.domain.CourseOfAChild.held;
import static org.openiro.review.obligation.domain.CourseOfAChild.regimes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which reviews the law requires of a child in care, and of one placed for adoption. */
class RequiredReviewsTest {

    @Test
    void eachStatutoryReviewDischargesTheOpenObligationAndOpensTheNext() {
        var reviews = REQUIRED.of(course(Regimes.STANDARD, held("2024-02-12"), held("2024-05-01")), TODAY);

        assertThat(reviews)
                .extracting(RequiredReview::sequence, each -> each.due().on(), each -> each.due()
                        .rule())
                .containsExactly(
                        tuple(1, FIRST_DUE, "FIRST_20WD"),
                        tuple(2, LocalDate.of(2024, 5, 12), "SECOND_3M"),
                        tuple(3, LocalDate.of(2024, 11, 1), "NEXT_6M"));
        assertThat(reviews).extracting(RequiredReview::open).containsExactly(false, false, true);
    }

    @Test
    void aMeetingThatDidNotConsiderTheMattersDischargesNothing() {
        var meeting = new PastReview(UUID.randomUUID(), LocalDate.of(2024, 2, 1), null, null, false);

        var reviews = REQUIRED.of(course(Regimes.STANDARD, meeting), TODAY);

        assertThat(reviews).hasSize(1);
        assertThat(reviews.getFirst().open()).isTrue();
    }

    @Test
    void leavingCareEndsTheDutyAndReviewsOnThatDayStillCount() {
        var end = LocalDate.of(2024, 2, 12);
        var period = new CarePeriod(UUID.randomUUID(), START, true, end);
        var onTheDay = new CourseInCare(
                List.of(period), Regimes.STANDARD, null, null, List.of(held("2024-02-12"), held("2024-02-13")));

        var reviews = REQUIRED.of(onTheDay, TODAY);

        assertThat(reviews).hasSize(2);
        assertThat(reviews.getFirst().dischargedBy()).isNotNull();
        assertThat(reviews.getLast().dutyEnd()).isEqualTo(new DutyEnd(end, DutyEnd.Because.LEFT_CARE));
        assertThat(onTheDay.inPeriodOfCare(end.plusDays(1))).isFalse();
        assertThat(onTheDay.afterDuty(end.plusDays(1))).isTrue();
    }

    @Test
    void theEighteenthBirthdayEndsTheDutyAndALaterReviewDischargesNothing() {
        var period = new CarePeriod(UUID.randomUUID(), START, true, null);
        var bornOn = LocalDate.of(2006, 3, 1);
        var reviews = REQUIRED.of(
                new CourseInCare(List.of(period), Regimes.STANDARD, bornOn, null, List.of(held("2024-03-02"))), TODAY);

        assertThat(reviews).hasSize(1);
        assertThat(reviews.getFirst().dischargedBy()).isNull();
        assertThat(reviews.getFirst().dutyEnd())
                .isEqualTo(new DutyEnd(LocalDate.of(2024, 3, 1), DutyEnd.Because.EIGHTEEN));
    }

    @Test
    void aBirthdayAheadHasNotEndedTheDutyYet() {
        var period = new CarePeriod(UUID.randomUUID(), START, true, null);
        var course = new CourseInCare(
                List.of(period), Regimes.STANDARD, TODAY.minusYears(18).plusDays(1), null, List.of());

        assertThat(REQUIRED.of(course, TODAY).getFirst().dutyEnd()).isNull();
        assertThat(REQUIRED.of(course, TODAY.plusDays(1)).getFirst().dutyEnd()).isNotNull();
    }

    @Test
    void aNewPeriodOfCareStartsTheSequenceAgain() {
        var one = new CarePeriod(UUID.randomUUID(), START, true, LocalDate.of(2024, 4, 1));
        var two = new CarePeriod(UUID.randomUUID(), LocalDate.of(2024, 9, 2), true, null);
        var reviews = REQUIRED.of(
                new CourseInCare(List.of(two, one), Regimes.STANDARD, null, null, List.of(held("2024-02-12"))), TODAY);

        assertThat(reviews)
                .extracting(each -> each.period().id(), RequiredReview::sequence, each -> each.due()
                        .rule())
                .containsExactly(
                        tuple(one.id(), 1, "FIRST_20WD"),
                        tuple(one.id(), 2, "SECOND_3M"),
                        tuple(two.id(), 1, "FIRST_20WD"));
    }

    @Test
    void withoutAKnownStartOrReviewNothingIsDerived() {
        var period = new CarePeriod(UUID.randomUUID(), START, false, null);
        var reviews = REQUIRED.of(new CourseInCare(List.of(period), Regimes.STANDARD, null, null, List.of()), TODAY);

        assertThat(reviews.getFirst().due().on()).isNull();
        assertThat(reviews.getFirst().periodStartedOn()).isNull();
    }

    @Test
    void afterTheFirstReviewKnownOfAPeriodThatBeganEarlierTheNextIsDueInSixMonths() {
        var period = new CarePeriod(UUID.randomUUID(), START, false, null);
        var reviews = REQUIRED.of(
                new CourseInCare(List.of(period), Regimes.STANDARD, null, null, List.of(held("2023-12-01"))), TODAY);

        assertThat(reviews)
                .extracting(each -> each.due().on(), each -> each.due().rule())
                .containsExactly(tuple(null, null), tuple(LocalDate.of(2024, 6, 1), "NEXT_6M"));
    }

    @Test
    void placementForAdoptionOnTheDueDateMovesIt() {
        var placed = regimes(List.of(), List.of(), List.of(new Span(FIRST_DUE, null)));

        assertThat(due(placed)).isEqualTo(FIRST_DUE.plusDays(28));
    }

    @Test
    void placementForAdoptionTheDayAfterTheDueDateLeavesItMissed() {
        var placed = regimes(List.of(), List.of(), List.of(new Span(FIRST_DUE.plusDays(1), null)));

        assertThat(due(placed)).isEqualTo(FIRST_DUE);
    }

    @Test
    void authorityToPlaceNeverPutsADateOff() {
        var authority = regimes(List.of(), List.of(new Span(LocalDate.of(2024, 1, 20), null)), List.of());

        assertThat(due(authority)).isEqualTo(FIRST_DUE);
    }

    @Test
    void whenAnAdoptionPlacementEndsTheStandardCycleResumesFromTheLastReview() {
        var placed =
                regimes(List.of(), List.of(), List.of(new Span(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 10))));
        var reviews = REQUIRED.of(course(placed, held("2024-02-12"), held("2024-03-20")), TODAY);

        assertThat(reviews)
                .extracting(each -> each.due().on(), each -> each.due().rule())
                .containsExactly(
                        tuple(FIRST_DUE, "FIRST_20WD"),
                        tuple(LocalDate.of(2024, 3, 29), "ADOPT_FIRST_4W"),
                        tuple(LocalDate.of(2024, 9, 20), "NEXT_6M"));
    }

    /** The short breaks end on the day of leaving; 20 working days from their start would have passed long before. */
    @Test
    void whatEndsWithCareIsNoChangeOfRegime() {
        var left = LocalDate.of(2024, 4, 1);
        var period = new CarePeriod(UUID.randomUUID(), START, true, left);
        var shortBreaks = regimes(List.of(new Span(START, left)), List.of(), List.of());

        var reviews = REQUIRED.of(new CourseInCare(List.of(period), shortBreaks, null, null, List.of()), TODAY);

        assertThat(reviews)
                .extracting(each -> each.due().on(), each -> each.due().rule(), each -> each.inputs()
                        .shortBreak())
                .containsExactly(tuple(LocalDate.of(2024, 4, 15), "SHORTBREAK_FIRST_3M", true));
    }

    @Test
    void aReviewOnTheDayOfTheAdoptionOrderIsJudgedByTheAdoptionRules() {
        var order = LocalDate.of(2024, 3, 20);
        var period = new CarePeriod(UUID.randomUUID(), START, true, order);
        var placed = regimes(List.of(), List.of(), List.of(new Span(LocalDate.of(2024, 3, 1), order)));

        var reviews = REQUIRED.of(
                new CourseInCare(List.of(period), placed, null, null, List.of(held("2024-02-12"), held("2024-03-20"))),
                TODAY);

        assertThat(reviews)
                .extracting(each -> each.due().rule())
                .containsExactly("FIRST_20WD", "ADOPT_FIRST_4W", "ADOPT_SECOND_3M");
    }

    @Test
    void anAuthorityFromBeforeThePeriodOfCareCountsFromItsStart() {
        var authority = regimes(List.of(), List.of(new Span(LocalDate.of(2023, 1, 10), null)), List.of());

        assertThat(due(authority)).isEqualTo(FIRST_DUE);
    }

    /** What drives the reviews then needs no start: three months from the authority, four weeks from the placement. */
    @Test
    void withoutAKnownStartOrReviewTheAdoptionRulesAloneGiveADate() {
        var march = LocalDate.of(2024, 3, 1);

        assertThat(dueWithoutStart(regimes(List.of(), List.of(new Span(march, null)), List.of())))
                .extracting(Due::on, Due::rule)
                .containsExactly(LocalDate.of(2024, 6, 1), "AUTH_TO_PLACE_FIRST_3M");
        assertThat(dueWithoutStart(regimes(List.of(), List.of(), List.of(new Span(march, null)))))
                .extracting(Due::on, Due::rule)
                .containsExactly(march.plusDays(28), "ADOPT_FIRST_4W");
        assertThat(dueWithoutStart(Regimes.STANDARD).working())
                .containsExactly("the records begin inside this period of care and hold no review of it");
    }

    /** Left on 1 April 2024, back since 2 September; nobody knows since when the child was in care before that. */
    @Test
    void aDayIsAfterTheDutyUntilTheChildIsInCareAgain() {
        var left = LocalDate.of(2024, 4, 1);
        var back = LocalDate.of(2024, 9, 2);
        var course = new CourseInCare(
                List.of(
                        new CarePeriod(UUID.randomUUID(), START, true, left),
                        new CarePeriod(UUID.randomUUID(), back, true, null)),
                Regimes.STANDARD,
                null,
                null,
                List.of());

        assertThat(course.afterDuty(START.minusDays(1))).isFalse();
        assertThat(course.afterDuty(left)).isFalse();
        assertThat(course.afterDuty(left.plusDays(1))).isTrue();
        assertThat(course.afterDuty(back.minusDays(1))).isTrue();
        assertThat(course.afterDuty(back)).isFalse();
        assertThat(course.inPeriodOfCare(back.minusDays(1))).isFalse();
    }

    @Test
    void aPeriodWhoseStartIsNotKnownReachesBackToTheEndOfTheOneBefore() {
        var left = LocalDate.of(2024, 4, 1);
        var unknown = new CarePeriod(UUID.randomUUID(), LocalDate.of(2024, 9, 2), false, null);
        var course = new CourseInCare(
                List.of(new CarePeriod(UUID.randomUUID(), START, true, left), unknown),
                Regimes.STANDARD,
                null,
                null,
                List.of(held("2024-04-01"), held("2024-04-02")));

        assertThat(course.inPeriodOfCare(START.minusDays(1))).isFalse();
        assertThat(course.reviewsOf(unknown))
                .extracting(PastReview::completedOn)
                .containsExactly(left.plusDays(1));
        assertThat(course.afterDuty(left.plusDays(1))).isFalse();
    }

    private Due dueWithoutStart(Regimes regimes) {
        var period = new CarePeriod(UUID.randomUUID(), START, false, null);
        return REQUIRED.of(new CourseInCare(List.of(period), regimes, null, null, List.of()), TODAY)
                .getFirst()
                .due();
    }
}
