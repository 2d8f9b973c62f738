package org.openiro.review.timeliness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseTable;

class TimelinessRuleTest {

    private static final LocalDate DUE = LocalDate.of(2024, 2, 12);

    private final TimelinessRule rule = new TimelinessRule(WorkingDays.shipped());

    static Stream<Arguments> sharedCases() {
        return CaseTable.rows("contracts/cases/timeliness.csv").stream()
                .map(row -> arguments(row.getField("case"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sharedCases")
    void everySharedCaseHasItsClassDaysLateAndIrregularities(String name, NamedCsvRecord row) {
        ReviewDates dates = new ReviewDates(
                CaseTable.date(row, "due_on"),
                CaseTable.date(row, "opened_on"),
                CaseTable.date(row, "completed_on"),
                Integer.parseInt(row.getField("adjournments")),
                Boolean.parseBoolean(row.getField("series")),
                CaseTable.date(row, "duty_ended_on"));

        Judgement judgement = rule.judge(dates, LocalDate.parse(row.getField("as_at")));

        assertThat(judgement.timeliness()).hasToString(row.getField("timeliness"));
        assertThat(judgement.daysLate())
                .isEqualTo(row.getField("days_late").isEmpty() ? null : Integer.valueOf(row.getField("days_late")));
        assertThat(judgement.irregularities())
                .extracting(Irregularity::name)
                .isEqualTo(CaseTable.words(row, "irregularities"));
    }

    @Test
    void theSharedCasesCoverEveryClassAndIrregularity() {
        assertThat(CaseTable.rows("contracts/cases/timeliness.csv"))
                .extracting(row -> row.getField("timeliness"))
                .containsAll(EnumSet.allOf(Timeliness.class).stream()
                        .map(Timeliness::name)
                        .toList());
        assertThat(CaseTable.rows("contracts/cases/timeliness.csv"))
                .extracting(row -> row.getField("irregularities"))
                .contains("SECOND_ADJOURNMENT", "HELD_AFTER_DUTY_ENDED");
    }

    @Test
    void onlyTheTwoOnTimeClassesAreInTime() {
        assertThat(EnumSet.allOf(Timeliness.class).stream().filter(Timeliness::inTime))
                .containsExactly(Timeliness.ON_TIME, Timeliness.ON_TIME_ADJOURNED);
    }

    @Test
    void whatIsNotCompletedIsOverdueFromThatDayOnAndPendingUntilThen() {
        Stream.of(
                        ReviewDates.due(DUE),
                        new ReviewDates(DUE, DUE, null, 0, false, null),
                        new ReviewDates(DUE, DUE.minusDays(5), null, 1, false, null),
                        new ReviewDates(DUE, DUE.minusDays(60), null, 0, false, null),
                        new ReviewDates(DUE, DUE.plusDays(1), null, 0, false, null))
                .forEach(dates -> {
                    LocalDate from = rule.overdueFrom(dates);
                    assertThat(rule.judge(dates, from).timeliness()).isEqualTo(Timeliness.OVERDUE);
                    assertThat(rule.judge(dates, from.minusDays(1)).timeliness())
                            .isEqualTo(Timeliness.PENDING);
                });
        assertThat(rule.overdueFrom(new ReviewDates(DUE, DUE, null, 0, false, null)))
                .isEqualTo(LocalDate.of(2024, 3, 12));
    }

    @Test
    void whereNoDayCanBeDerivedNothingBecomesOverdue() {
        LocalDate beyond = LocalDate.of(2099, 2, 12);

        assertThat(rule.overdueFrom(ReviewDates.due(null))).isNull();
        assertThat(rule.overdueFrom(new ReviewDates(beyond, beyond, null, 0, false, null)))
                .isNull();
        assertThat(rule.overdueFrom(ReviewDates.due(beyond))).isEqualTo(beyond.plusDays(1));
    }

    @Test
    void shorthandsSayWhatTheyLeaveOut() {
        assertThat(rule.judge(ReviewDates.due(DUE), DUE).timeliness()).isEqualTo(Timeliness.PENDING);
        assertThat(rule.judge(ReviewDates.held(DUE, DUE), DUE).timeliness()).isEqualTo(Timeliness.ON_TIME);
    }

    @Test
    void adjournmentsAreNeverNegative() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ReviewDates(DUE, null, null, -1, false, null));
    }

    @Test
    void aLocalStandardIsKeptOnItsDayAndMissedTheDayAfter() {
        var rule = new TimelinessRule(WorkingDays.shipped());
        var day = LocalDate.of(2024, 8, 1);

        assertThat(rule.withinLocalStandard(ReviewDates.held(day, day), day)).isTrue();
        assertThat(rule.withinLocalStandard(ReviewDates.held(day, day.plusDays(1)), day.plusDays(1)))
                .isFalse();
        assertThat(rule.withinLocalStandard(ReviewDates.due(day), day)).isNull();
        assertThat(rule.withinLocalStandard(ReviewDates.due(day), day.plusDays(1)))
                .isFalse();
        assertThat(rule.withinLocalStandard(ReviewDates.due(null), day)).isNull();
        assertThat(rule.withinLocalStandard(new ReviewDates(day, null, null, 0, false, day), day.plusDays(1)))
                .isNull();
        assertThat(rule.withinLocalStandard(
                        new ReviewDates(day, null, null, 0, false, day.plusDays(1)), day.plusDays(2)))
                .isFalse();
    }
}
