package org.openiro.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Given.care;
import static org.openiro.reporting.testing.Given.child;
import static org.openiro.reporting.testing.Given.discharged;
import static org.openiro.reporting.testing.Given.due;
import static org.openiro.reporting.testing.Given.dutyEnded;
import static org.openiro.reporting.testing.Given.obligations;
import static org.openiro.reporting.testing.Given.ofShortBreaks;
import static org.openiro.reporting.testing.Given.recordedDue;
import static org.openiro.reporting.testing.Given.shortBreakChild;
import static org.openiro.reporting.testing.Given.timelinessFrom;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.reporting.facts.domain.Facts;
import org.openiro.reporting.facts.domain.LookedAfterChild;
import org.openiro.reporting.facts.domain.Obligation;

class DutyMetTest {

    @Test
    void heldOverdueAndMissedCountAndTheRestIsBeside() {
        TimelinessCounts due = counts(
                discharged("on time", "x", "2024-06-10", null, "2024-06-10"),
                discharged("adjourned", "x", "2024-06-10", "2024-06-10", "2024-07-08"),
                discharged("late", "x", "2024-06-10", null, "2024-06-11"),
                due("overdue", "x", "2024-06-10"),
                dutyEnded("missed", "x", "2024-06-10", "2024-06-11"),
                dutyEnded("not required", "x", "2024-06-10", "2024-06-10"),
                due("unknown", "x", null));
        assertThat(due.dutyMet()).isEqualTo(new Share(2, 5));
        assertThat(due.of(Timeliness.NOT_REQUIRED)).isEqualTo(1);
        assertThat(due.of(Timeliness.UNKNOWN)).isEqualTo(1);
    }

    @Test
    void anObligationBelongsToThePeriodOfItsDueDate() {
        TimelinessCounts due = counts(
                due("before", "x", "2024-03-31"),
                due("first day", "x", "2024-04-01"),
                discharged("last day", "x", "2025-03-31", null, "2025-04-01"),
                due("after", "x", "2025-04-01"));
        assertThat(due.of(Timeliness.OVERDUE)).isEqualTo(1);
        assertThat(due.of(Timeliness.LATE)).isEqualTo(1);
        assertThat(due.total()).isEqualTo(2);
    }

    @Test
    void anObligationJudgedOnItsSourcesDateBelongsToThePeriodOfThat() {
        Obligation into = recordedDue("2024-04-01", discharged("into", "x", "2024-03-31", null, "2024-04-02"));
        Obligation outOf = recordedDue("2024-03-31", discharged("out of", "x", "2024-04-01", null, "2024-03-31"));
        Obligation undated = recordedDue("2024-05-01", discharged("undated", "x", null, null, "2024-05-01"));
        Obligation missed = recordedDue("2024-05-01", dutyEnded("missed", "x", "2024-03-01", "2024-04-15"));
        Facts facts = obligations(List.of(), into, outOf, undated, missed);

        TimelinessCounts statutory = Figures.of2024(facts).headline().due();
        assertThat(statutory.of(Timeliness.ON_TIME)).isEqualTo(1);
        assertThat(statutory.of(Timeliness.UNKNOWN)).isEqualTo(1);
        assertThat(statutory.total()).isEqualTo(2);

        TimelinessCounts judged =
                Figures.of2024(timelinessFrom("2025-04-01", facts)).headline().due();
        assertThat(judged.of(Timeliness.LATE)).isEqualTo(1);
        assertThat(judged.of(Timeliness.ON_TIME)).isEqualTo(1);
        assertThat(judged.total()).isEqualTo(2);
    }

    @Test
    void aChildsEveryReviewIsJudgedOnItsSourcesDateAsWell() {
        var children = List.of(child("x", care("2023-01-09", null)));
        Facts late = obligations(
                children, recordedDue("2024-06-12", discharged("late", "x", "2024-06-10", null, "2024-06-12")));
        Facts undated =
                obligations(children, recordedDue("2024-06-12", discharged("undated", "x", null, null, "2024-06-12")));

        assertThat(Figures.of2024(late).everyReviewOnTime()).isEqualTo(new Share(0, 1));
        assertThat(Figures.of2024(timelinessFrom("2024-06-13", late)).everyReviewOnTime())
                .isEqualTo(new Share(1, 1));
        assertThat(Figures.of2024(timelinessFrom("2024-06-12", late)).everyReviewOnTime())
                .isEqualTo(new Share(0, 1));
        assertThat(Figures.of2024(undated).everyReviewOnTime()).isEqualTo(new Share(0, 0));
        assertThat(Figures.of2024(timelinessFrom("2024-06-13", undated)).everyReviewOnTime())
                .isEqualTo(new Share(1, 1));
    }

    @Test
    void inTheRunningYearWhatIsDueTodayIsPendingAndTomorrowNotYetCounted() {
        TimelinessCounts due = Figures.of2024(
                        obligations(
                                List.of(),
                                due("yesterday", "x", "2024-09-09"),
                                due("today", "x", "2024-09-10"),
                                due("tomorrow", "x", "2024-09-11")),
                        "2024-09-10")
                .headline()
                .due();
        assertThat(due.of(Timeliness.OVERDUE)).isEqualTo(1);
        assertThat(due.of(Timeliness.PENDING)).isEqualTo(1);
        assertThat(due.total()).isEqualTo(2);
        assertThat(due.dutyMet()).isEqualTo(new Share(0, 1));
    }

    @Test
    void anUndatedObligationIsShownInTheYearsInWhichItWasOpenOrDischarged() {
        TimelinessCounts due = counts(
                due("open", "x", null),
                discharged("in the year", "x", null, null, "2024-04-01"),
                discharged("before", "x", null, null, "2024-03-31"),
                dutyEnded("ended before", "x", null, "2024-03-31"),
                dutyEnded("ended in it", "x", null, "2024-04-01"));
        assertThat(due.of(Timeliness.UNKNOWN)).isEqualTo(3);
    }

    @Test
    void aSecondAdjournmentIsLateThoughInsideTheWindow() {
        Obligation adjourned = discharged("adjourned", "x", "2024-06-10", "2024-06-10", "2024-07-08");
        assertThat(counts(adjourned.withSecondAdjournment()).of(Timeliness.LATE))
                .isEqualTo(1);
    }

    @Test
    void shortBreaksAreApart() {
        AnnualFigures figures = Figures.of2024(obligations(
                List.of(),
                due("overdue", "x", "2024-06-10"),
                ofShortBreaks(discharged("kept", "y", "2024-06-10", null, "2024-06-10"))));
        assertThat(figures.headline().due().dutyMet()).isEqualTo(new Share(0, 1));
        assertThat(figures.shortBreaks().due().dutyMet()).isEqualTo(new Share(1, 1));
    }

    @Test
    void oneLateReviewMakesTheChildLate() {
        Share share = everyReviewOnTime(
                List.of(child("kept", care("2023-01-09", null)), child("late", care("2023-01-09", null))),
                discharged("k1", "kept", "2024-06-10", null, "2024-06-10"),
                discharged("k2", "kept", "2024-12-10", null, "2024-12-09"),
                discharged("l1", "late", "2024-06-10", null, "2024-06-10"),
                discharged("l2", "late", "2024-12-10", null, "2024-12-11"));
        assertThat(share).isEqualTo(new Share(1, 2));
    }

    @Test
    void aChildCountsFromTheTwentiethWorkingDay() {
        Share share = everyReviewOnTime(
                List.of(child("twenty", care("2025-03-03", null)), child("nineteen", care("2025-03-04", null))),
                due("a", "twenty", "2025-03-31"),
                due("b", "nineteen", "2025-03-31"));
        assertThat(share.denominator()).isEqualTo(1);
    }

    @Test
    void aChildWithoutAnObligationDueOrWhoHasLeftIsNotInTheBase() {
        Share share = everyReviewOnTime(
                List.of(
                        child("none due", care("2023-01-09", null)),
                        child("left on the last day", care("2023-01-09", "2025-03-31")),
                        child("left the day after", care("2023-01-09", "2025-04-01"))),
                discharged("a", "left on the last day", "2024-06-10", null, "2024-06-10"),
                discharged("b", "left the day after", "2024-06-10", null, "2024-06-10"));
        assertThat(share).isEqualTo(new Share(1, 1));
    }

    @Test
    void aChildInShortBreaksOnTheLastDayIsNotInTheBaseThoughAReviewOfFullCareWasDue() {
        Share share = everyReviewOnTime(
                List.of(shortBreakChild("since October", "2024-10-01"), child("full care", care("2023-01-09", null))),
                discharged("a", "since October", "2024-06-10", null, "2024-06-10"),
                discharged("b", "full care", "2024-06-10", null, "2024-06-10"));
        assertThat(share).isEqualTo(new Share(1, 1));
    }

    private static TimelinessCounts counts(Obligation... obligations) {
        return Figures.of2024(obligations(List.of(), obligations)).headline().due();
    }

    private static Share everyReviewOnTime(List<LookedAfterChild> children, Obligation... obligations) {
        return Figures.of2024(obligations(children, obligations)).everyReviewOnTime();
    }
}
