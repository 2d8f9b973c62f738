package org.openiro.escalation.ladder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.ladder.domain.Deadline.Limit;
import org.openiro.platform.workingdays.WorkingDays;

class StageClockTest {

    // Monday 12 September 2022; the state funeral of Monday 19 September was a bank holiday.
    static final LocalDate FORMAL = LocalDate.of(2022, 9, 12);

    final LadderTemplate template = Ladders.shipped().on(FORMAL).orElseThrow();
    final StageClock clock = new StageClock(WorkingDays.shipped());

    @Test
    void theFirstStageEndsOnTheFifthWorkingDayAfterTheFormalStart() {
        Deadline stage = clock.ofStage(template.formalStage(1), FORMAL);

        assertThat(due(stage)).isEqualTo(LocalDate.of(2022, 9, 20));
        assertThat(stage.limit()).isEqualTo(Limit.STAGE);
        assertThat(stage.working()).isEqualTo("stage S1 started on 2022-09-12 + 5 working days = 2022-09-20");
    }

    @Test
    void theWholeFormalProcessEndsOnTheTwentiethWorkingDay() {
        // Case P07 of the worked process deadlines.
        assertThat(due(clock.overall(template, FORMAL))).isEqualTo(LocalDate.of(2022, 10, 11));
    }

    @Test
    void theInformalTimeIsFiveWorkingDaysFromRaising() {
        assertThat(due(clock.informal(template, LocalDate.of(2024, 3, 28)))).isEqualTo(LocalDate.of(2024, 4, 8));
    }

    @Test
    void theStagesOwnLimitGovernsAsLongAsItIsTheEarlier() {
        Deadline overall = clock.overall(template, FORMAL);
        Deadline first = clock.ofStage(template.formalStage(1), FORMAL);

        assertThat(StageClock.governing(first, overall)).isEqualTo(first);
    }

    @Test
    void theOverallLimitGovernsAStageThatStartsTooLateForItsOwn() {
        Deadline overall = clock.overall(template, FORMAL);
        // Five working days before the overall end both fall on one day; from one day later on the overall one is
        // earlier.
        Deadline justInTime = clock.ofStage(template.formalStage(4), LocalDate.of(2022, 10, 4));
        Deadline oneDayLate = clock.ofStage(template.formalStage(4), LocalDate.of(2022, 10, 5));

        assertThat(due(justInTime)).isEqualTo(due(overall));
        assertThat(StageClock.governing(justInTime, overall).limit()).isEqualTo(Limit.STAGE);
        assertThat(StageClock.governing(oneDayLate, overall)).isEqualTo(overall);
    }

    @Test
    void aDeadlineHasNotPassedOnItsDayAndHasOnTheNext() {
        Deadline overall = clock.overall(template, FORMAL);

        assertThat(overall.passedBy(LocalDate.of(2022, 10, 11))).isFalse();
        assertThat(overall.passedBy(LocalDate.of(2022, 10, 12))).isTrue();
    }

    @Test
    void closingOnTheFormalDayTookNoWorkingDaysAndOnTheTwentiethTwenty() {
        assertThat(clock.workingDaysBetween(FORMAL, FORMAL)).hasValue(0);
        assertThat(clock.workingDaysBetween(FORMAL, LocalDate.of(2022, 9, 13))).hasValue(1);
        assertThat(clock.workingDaysBetween(FORMAL, LocalDate.of(2022, 10, 11))).hasValue(20);
    }

    @Test
    void aWeekendAddsNothingToTheDuration() {
        LocalDate friday = LocalDate.of(2022, 9, 16);

        assertThat(clock.workingDaysBetween(friday, LocalDate.of(2022, 9, 18))).hasValue(0);
        assertThat(clock.workingDaysBetween(friday, LocalDate.of(2022, 9, 19))).hasValue(0);
        assertThat(clock.workingDaysBetween(friday, LocalDate.of(2022, 9, 20))).hasValue(1);
    }

    @Test
    void beyondThePublishedYearsADateIsNotGuessed() {
        LocalDate formal = LocalDate.of(2027, 12, 20);
        Deadline stage = clock.ofStage(template.formalStage(1), formal);
        Deadline overall = clock.overall(template, formal);

        assertThat(due(stage)).isEqualTo(LocalDate.of(2027, 12, 29));
        assertThat(overall)
                .isEqualTo(new Deadline.NotKnown(
                        Limit.OVERALL,
                        "made formal on 2027-12-20 + 20 working days: calendar not known beyond 2027-12-31"));
        assertThat(overall.passedBy(LocalDate.of(2027, 12, 31))).isFalse();
        assertThat(StageClock.governing(stage, overall)).isEqualTo(stage);
        assertThat(StageClock.governing(overall, stage)).isEqualTo(stage);
    }

    @Test
    void aDurationFromBeforeTheFirstKnownYearIsNotGuessed() {
        assertThat(clock.workingDaysBetween(LocalDate.of(1994, 12, 1), LocalDate.of(1995, 1, 10)))
                .isEmpty();
    }

    private static LocalDate due(Deadline deadline) {
        return ((Deadline.DueOn) deadline).date();
    }
}
