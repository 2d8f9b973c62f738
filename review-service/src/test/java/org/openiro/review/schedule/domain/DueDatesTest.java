package org.openiro.review.schedule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseTable;
import org.openiro.review.schedule.domain.DueDateOutcome.Derived;
import org.openiro.review.schedule.domain.DueDateOutcome.Reason;
import org.openiro.review.schedule.domain.DueDateOutcome.Underivable;

class DueDatesTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 15);
    private static final LocalDate TWENTY_WORKING_DAYS_ON = LocalDate.of(2024, 2, 12);

    private final DueDates dueDates = new DueDates(WorkingDays.shipped());

    static Stream<Arguments> workedCases() {
        return CaseTable.rows("src/test/worked-cases/due-dates.csv").stream()
                .map(row -> arguments(row.getField("case"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workedCases")
    void everyWorkedCaseComesOutAsCalculatedASecondTime(String name, NamedCsvRecord row) {
        DueDate due = derived(new ReviewHistory(
                CaseTable.date(row, "became_looked_after_on"),
                row.getField("short_break").equals("yes"),
                CaseTable.date(row, "authority_to_place_on"),
                CaseTable.date(row, "placed_for_adoption_on"),
                CaseTable.dates(row, "reviews_held_on"),
                CaseTable.date(row, "adjourned_on")));

        assertThat(due.dueOn()).isEqualTo(CaseTable.date(row, "due_on"));
        assertThat(due.rule()).hasToString(row.getField("rule"));
        assertThat(due.rules()).extracting(DueDateRule::name).isEqualTo(CaseTable.words(row, "rules"));
        assertThat(due.latestWorkingDayOnOrBefore()).isEqualTo(CaseTable.date(row, "latest_working_day_on_or_before"));
    }

    static Stream<Arguments> referenceCases() {
        return CaseTable.rows("src/test/worked-cases/reference/due-dates.csv").stream()
                .map(row -> arguments(row.getField("case"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("referenceCases")
    void everyCaseOfTheDomainReferenceComesOut(String name, NamedCsvRecord row) {
        DueDate due = derived(ReferenceCase.history(row));

        assertThat(due.dueOn()).isEqualTo(CaseTable.date(row, "expected_due"));
        assertThat(due.rule()).hasToString(row.getField("rule"));
    }

    @Test
    void theWorkingNamesTheRuleItsSourceItsInputsAndTheCalendar() {
        Working working = derived(ReviewHistory.standard(LocalDate.of(2024, 12, 2), List.of()))
                .working();

        assertThat(working.rule()).isEqualTo(DueDateRule.FIRST_20WD);
        assertThat(working.source()).isEqualTo("SI 2010/959 reg 33(1)");
        assertThat(working.inputs()).isEqualTo(Map.of("becameLookedAfterOn", LocalDate.of(2024, 12, 2)));
        assertThat(working.calendarVersion()).isEqualTo("england-and-wales-2027.1");
        assertThat(working.relaxed()).isFalse();
        assertThat(working.steps())
                .containsExactly("FIRST_20WD: 20 working days after 2024-12-02 is 2025-01-02 (not counted: 2024-12-25"
                        + " Christmas Day, 2024-12-26 Boxing Day, 2025-01-01 New Year's Day)");
    }

    @Test
    void theWorkingSaysWhatWasLeftAsideAndWhichRegimeGoverns() {
        ReviewHistory child = new ReviewHistory(
                LocalDate.of(2023, 1, 10),
                false,
                LocalDate.of(2023, 11, 1),
                null,
                List.of(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 2, 3), LocalDate.of(2023, 8, 1)),
                null);

        Working working = derived(child).working();

        assertThat(working.steps())
                .containsExactly(
                        "review of 2022-12-01 belongs to an earlier period of care",
                        "AUTH_TO_PLACE_FIRST_3M: 3 months from 2023-11-01 is 2024-02-01",
                        "NEXT_6M: 6 months from 2023-08-01 is 2024-02-01",
                        "both rules give this date; AUTH_TO_PLACE_FIRST_3M names it");
        assertThat(working.inputs())
                .containsExactly(
                        Map.entry("authorityToPlaceOn", LocalDate.of(2023, 11, 1)),
                        Map.entry("reviewHeldOn", LocalDate.of(2023, 8, 1)));
    }

    @Test
    void theWorkingSaysWhichDateIsTheEarlier() {
        var child = new ReviewHistory(
                LocalDate.of(2023, 1, 10),
                false,
                LocalDate.of(2023, 11, 2),
                null,
                List.of(LocalDate.of(2023, 2, 3), LocalDate.of(2023, 8, 1)),
                null);

        assertThat(derived(child).working().steps())
                .containsExactly(
                        "AUTH_TO_PLACE_FIRST_3M: 3 months from 2023-11-02 is 2024-02-02",
                        "NEXT_6M: 6 months from 2023-08-01 is 2024-02-01",
                        "the earliest date governs: NEXT_6M");
    }

    @Test
    void aMonthWithoutThatDayIsExplained() {
        List<LocalDate> heldOn = List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 8, 31));

        assertThat(derived(new ReviewHistory(null, false, null, null, heldOn, null))
                        .working()
                        .steps())
                .containsExactly("NEXT_6M: 6 months from 2024-08-31 is 2025-02-28"
                        + " (that month has no day 31, so its last day)");
    }

    @Test
    void theCoronavirusRelaxationMarksADueDateOnItsFirstAndLastDayAndMovesNone() {
        assertThat(sixMonthsAfter("2019-10-23").working().relaxed()).isFalse();
        assertThat(sixMonthsAfter("2019-10-24").working().relaxed()).isTrue();
        assertThat(sixMonthsAfter("2020-03-25").working().relaxed()).isTrue();
        assertThat(sixMonthsAfter("2020-03-26").working().relaxed()).isFalse();
        assertThat(sixMonthsAfter("2019-10-24").dueOn()).isEqualTo(LocalDate.of(2020, 4, 24));
    }

    @Test
    void theCoronavirusRelaxationCoversTheSixMonthlyRuleAlone() {
        assertThat(derived(ReviewHistory.standard(LocalDate.of(2020, 4, 20), List.of()))
                        .working()
                        .relaxed())
                .isFalse();
    }

    @Test
    void beyondTheCalendarALimitInMonthsStandsAndItsWorkingDayIsNotGuessed() {
        DueDate due = sixMonthsAfter("2027-08-30");

        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(due.latestWorkingDayOnOrBefore()).isNull();
        assertThat(due.working().steps())
                .contains("latest working day on or before it: the calendar of that year is not known");
    }

    @Test
    void beyondTheCalendarALimitInWorkingDaysIsNotDerived() {
        assertThat(dueDates.next(ReviewHistory.standard(LocalDate.of(2027, 12, 2), List.of())))
                .isEqualTo(new Underivable(
                        Reason.CALENDAR_NOT_KNOWN, "becameLookedAfterOn", -1, "calendar not known beyond 2027-12-31"));
        assertThat(dueDates.next(ReviewHistory.standard(LocalDate.of(1994, 11, 1), List.of())))
                .isEqualTo(new Underivable(
                        Reason.CALENDAR_NOT_KNOWN, "becameLookedAfterOn", -1, "calendar not known before 1995-01-01"));
        assertThat(dueDates.next(new ReviewHistory(MONDAY, false, null, null, List.of(), LocalDate.of(2027, 12, 15))))
                .isEqualTo(new Underivable(
                        Reason.CALENDAR_NOT_KNOWN, "adjournedOn", -1, "calendar not known beyond 2027-12-31"));
    }

    @Test
    void reviewsOutOfOrderAreNamedByTheirPosition() {
        List<LocalDate> heldOn = List.of(MONDAY, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 4, 30));

        assertThat(dueDates.next(ReviewHistory.standard(MONDAY, heldOn)))
                .isInstanceOfSatisfying(Underivable.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.REVIEWS_OUT_OF_ORDER);
                    assertThat(refused.field()).isEqualTo("reviewsHeldOn");
                    assertThat(refused.index()).isEqualTo(2);
                });
    }

    @Test
    void nothingToGoOnGivesNoDate() {
        for (boolean shortBreak : new boolean[] {false, true}) {
            assertThat(dueDates.next(new ReviewHistory(null, shortBreak, null, null, List.of(), null)))
                    .isInstanceOfSatisfying(Underivable.class, refused -> assertThat(refused.reason())
                            .isEqualTo(Reason.NOTHING_TO_GO_ON));
        }
    }

    @Test
    void aReviewHeldEarlyStartsTheNextIntervalFromItsOwnDate() {
        LocalDate early = LocalDate.of(2024, 1, 31);

        assertThat(derived(ReviewHistory.standard(MONDAY, List.of(early))).dueOn())
                .isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(derived(ReviewHistory.standard(MONDAY, List.of())).dueOn()).isEqualTo(TWENTY_WORKING_DAYS_ON);
    }

    private DueDate sixMonthsAfter(String heldOn) {
        LocalDate last = LocalDate.parse(heldOn);
        return derived(new ReviewHistory(null, false, null, null, List.of(last.minusMonths(1), last), null));
    }

    private DueDate derived(ReviewHistory child) {
        DueDateOutcome outcome = dueDates.next(child);
        assertThat(outcome).isInstanceOf(Derived.class);
        return ((Derived) outcome).dueDate();
    }
}
