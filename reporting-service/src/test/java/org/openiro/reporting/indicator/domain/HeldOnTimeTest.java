package org.openiro.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Given.id;
import static org.openiro.reporting.testing.Given.review;
import static org.openiro.reporting.testing.Given.reviews;
import static org.openiro.reporting.testing.Given.timelinessFrom;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openiro.reporting.facts.domain.Disputes;
import org.openiro.reporting.facts.domain.Facts;
import org.openiro.reporting.facts.domain.HeldReview;

class HeldOnTimeTest {

    @Test
    void aReviewHeldOnItsDueDateIsOnTimeAndTheDayAfterLate() {
        Facts facts = reviews(
                review("a").due("2024-06-10").completed("2024-06-10"),
                review("b").due("2024-06-10").completed("2024-06-11"));
        assertThat(completed(facts).counts().heldOnTime()).isEqualTo(new Share(1, 2));
    }

    @Test
    void anAdjournedReviewInItsWindowIsOnTimeAndShownBeside() {
        Facts facts = reviews(
                review("a").due("2024-06-10").opened("2024-06-10").completed("2024-07-08"),
                review("b").due("2024-06-10").opened("2024-06-10").completed("2024-07-09"));
        TimelinessCounts counts = completed(facts).counts();
        assertThat(counts.heldOnTime()).isEqualTo(new Share(1, 2));
        assertThat(counts.of(Timeliness.ON_TIME_ADJOURNED)).isEqualTo(1);
        assertThat(counts.of(Timeliness.LATE)).isEqualTo(1);
    }

    @Test
    void aReviewBelongsToThePeriodOfItsCompletion() {
        Facts facts = reviews(
                review("before").due("2024-04-10").completed("2024-03-31"),
                review("first day").due("2024-03-10").completed("2024-04-01"),
                review("last day").due("2025-04-20").completed("2025-03-31"),
                review("after").due("2025-03-01").completed("2025-04-01"));
        TimelinessCounts counts = completed(facts).counts();
        assertThat(counts.of(Timeliness.LATE)).isEqualTo(1);
        assertThat(counts.of(Timeliness.ON_TIME)).isEqualTo(1);
        assertThat(counts.total()).isEqualTo(2);
    }

    @Test
    void withoutADueDateAReviewIsBesideTheRate() {
        Facts facts = reviews(
                review("a").due("2024-06-10").completed("2024-06-10"),
                review("b").completed("2024-06-10"));
        TimelinessCounts counts = completed(facts).counts();
        assertThat(counts.heldOnTime()).isEqualTo(new Share(1, 1));
        assertThat(counts.of(Timeliness.UNKNOWN)).isEqualTo(1);
    }

    @Test
    void shortBreaksAreApartFromTheHeadline() {
        Facts facts = reviews(
                review("a").due("2024-06-10").completed("2024-06-11"),
                review("b").due("2024-06-10").ofShortBreaks().completed("2024-06-10"));
        AnnualFigures figures = Figures.of2024(facts);
        assertThat(figures.headline().completed().counts().heldOnTime()).isEqualTo(new Share(0, 1));
        assertThat(figures.shortBreaks().completed().counts().heldOnTime()).isEqualTo(new Share(1, 1));
    }

    @Test
    void aMeetingThatDidNotConsiderTheScheduleSevenMattersHasNoTimeliness() {
        Facts facts = reviews(review("a").due("2024-06-10").meetingOnly().completed("2024-06-10"));
        assertThat(completed(facts).counts().total()).isZero();
        assertThat(completed(facts).meetingsOnly()).isEqualTo(1);
        assertThat(Figures.of2024(facts).headline().completedReviews()).isEqualTo(1);
    }

    @Test
    void onTimeByALaterEntryCountsOnlyWhatIsOnTime() {
        Facts facts = reviews(
                review("a").due("2024-06-10").enteredLater().completed("2024-06-10"),
                review("b").due("2024-06-10").enteredLater().completed("2024-06-11"),
                review("c").due("2024-06-10").completed("2024-06-10"));
        assertThat(completed(facts).onTimeByLaterEntry()).isEqualTo(1);
    }

    @Test
    void beforeTheCouncilsDayAReviewIsJudgedOnWhatItsSourceRecorded() {
        Facts facts = reviews(
                review("kept by the source's date")
                        .due("2024-06-10")
                        .recordedDue("2024-06-12")
                        .completed("2024-06-12"),
                review("late by it")
                        .due("2024-06-14")
                        .recordedDue("2024-06-12")
                        .because("COURT")
                        .completed("2024-06-13"),
                review("no date told").due("2024-06-10").completed("2024-06-12"),
                review("on the day itself")
                        .due("2024-06-10")
                        .recordedDue("2024-06-20")
                        .completed("2024-06-14"));
        assertThat(completed(facts).counts().heldOnTime()).isEqualTo(new Share(1, 4));

        ReviewTimeliness judged = completed(timelinessFrom("2024-06-14", facts));
        assertThat(judged.counts().heldOnTime()).isEqualTo(new Share(1, 4));
        assertThat(judged.late())
                .extracting(HeldReview::reviewId)
                .containsExactly(id("late by it"), id("no date told"), id("on the day itself"));
        assertThat(completed(timelinessFrom("2024-06-15", facts)).counts().heldOnTime())
                .isEqualTo(new Share(2, 4));
    }

    @Test
    void whatIsOnTimeByTheSourcesDateAndALaterEntryIsTold() {
        Facts facts = reviews(review("a")
                .due("2024-06-10")
                .recordedDue("2024-06-12")
                .enteredLater()
                .completed("2024-06-12"));
        assertThat(completed(facts).onTimeByLaterEntry()).isZero();
        assertThat(completed(timelinessFrom("2024-07-01", facts)).onTimeByLaterEntry())
                .isEqualTo(1);
    }

    @Test
    void rowsWithFindingsCountAndAreTold() {
        Facts facts = reviews(
                review("a").due("2024-06-10").withFindings().completed("2024-06-10"),
                review("b").due("2024-06-10").completed("2024-06-10"));
        assertThat(completed(facts).counts().heldOnTime()).isEqualTo(new Share(2, 2));
        assertThat(completed(facts).withFindings()).isEqualTo(1);
    }

    @Test
    void whatASourceDeniesCountsAndIsTold() {
        var denied = review("a").due("2024-06-10").completed("2024-06-10");
        var meeting = review("b").due("2024-06-10").meetingOnly().completed("2024-06-10");
        var shortBreak = review("c").due("2024-06-10").ofShortBreaks().completed("2024-06-10");
        var told = new Disputes(Set.of(denied.reviewId(), meeting.reviewId(), id("of another year")), Set.of());
        Facts facts = new Facts(
                List.of(),
                List.of(),
                List.of(denied, meeting, shortBreak),
                told,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        AnnualFigures figures = Figures.of2024(facts);
        assertThat(figures.headline().completed().counts().heldOnTime()).isEqualTo(new Share(1, 1));
        assertThat(figures.headline().inDispute().completed()).isEqualTo(1);
        assertThat(figures.shortBreaks().inDispute().completed()).isZero();
    }

    @Test
    void monthsAndRulesAddUpToTheYear() {
        Facts facts = reviews(
                review("a").due("2024-04-30").under("FIRST_20WD").completed("2024-04-30"),
                review("b").due("2024-04-30").completed("2024-05-01"),
                review("c").under(null).completed("2025-03-31"));
        ReviewTimeliness completed = completed(facts);
        var months = completed.byMonth(Figures.of2024(facts).period().months());
        assertThat(months).hasSize(12);
        assertThat(months.get(YearMonth.of(2024, 4)).of(Timeliness.ON_TIME)).isEqualTo(1);
        assertThat(months.get(YearMonth.of(2024, 5)).of(Timeliness.LATE)).isEqualTo(1);
        assertThat(months.get(YearMonth.of(2025, 3)).of(Timeliness.UNKNOWN)).isEqualTo(1);
        assertThat(months.values().stream().mapToLong(TimelinessCounts::total).sum())
                .isEqualTo(3);
        assertThat(completed.byRule()).containsOnlyKeys("FIRST_20WD", "NEXT_6M", ReviewTimeliness.NO_RULE);
    }

    @Test
    void ratesAreRoundedHalfUpToOneDecimal() {
        assertThat(new Share(1, 3).percent()).contains(new BigDecimal("33.3"));
        assertThat(new Share(2, 3).percent()).contains(new BigDecimal("66.7"));
        assertThat(new Share(1, 2000).percent()).contains(new BigDecimal("0.1"));
        assertThat(new Share(9, 20000).percent()).contains(new BigDecimal("0.0"));
        assertThat(new Share(0, 5).percent()).contains(new BigDecimal("0.0"));
        assertThat(new Share(0, 0).percent()).isEmpty();
    }

    private static ReviewTimeliness completed(Facts facts) {
        return Figures.of2024(facts).headline().completed();
    }
}
