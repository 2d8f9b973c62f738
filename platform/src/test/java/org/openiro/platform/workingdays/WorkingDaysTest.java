package org.openiro.platform.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2024, 3, 28);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2024, 3, 29);
    private static final LocalDate EASTER_TUESDAY = LocalDate.of(2024, 4, 2);

    private final WorkingDays workingDays = WorkingDays.shipped();

    @ParameterizedTest
    @CsvSource({
        "2024-01-15, 20, 2024-02-12",
        "2024-03-25, 2, 2024-03-27",
        "2024-03-28, 1, 2024-04-02",
        "2024-04-10, -20, 2024-03-11",
        "2024-04-10, -5, 2024-04-03",
        "2022-09-12, 20, 2022-10-11",
        "1995-01-01, 1, 1995-01-03",
        "1994-12-31, 1, 1995-01-03",
        "2027-12-31, -1, 2027-12-30",
        "2028-01-01, -1, 2027-12-31"
    })
    void aCountLeavesOutTheDayItStartsFrom(LocalDate from, int count, LocalDate expected) {
        assertThat(workingDays.plus(from, count)).isEqualTo(expected);
    }

    @Test
    void countingFromADayThatIsNoWorkingDayBeginsWithTheNextOne() {
        assertThat(workingDays.plus(GOOD_FRIDAY, 1)).isEqualTo(EASTER_TUESDAY);
        assertThat(workingDays.plus(GOOD_FRIDAY, -1)).isEqualTo(MAUNDY_THURSDAY);
    }

    @Test
    void zeroWorkingDaysIsTheDateItselfWhateverDayItIs() {
        assertThat(workingDays.plus(GOOD_FRIDAY, 0)).isEqualTo(GOOD_FRIDAY);
        assertThat(workingDays.plus(LocalDate.of(2050, 1, 1), 0)).isEqualTo(LocalDate.of(2050, 1, 1));
    }

    @Test
    void weekendsAndHolidaysAreNoWorkingDaysAndCouncilsOwnClosedDaysAre() {
        assertThat(workingDays.isWorkingDay(GOOD_FRIDAY)).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2024, 3, 30))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2024, 12, 31))).isTrue();
    }

    @Test
    void theLastWorkingDayOnOrBeforeAWorkingDayIsItself() {
        assertThat(workingDays.lastOnOrBefore(MAUNDY_THURSDAY)).isEqualTo(MAUNDY_THURSDAY);
        assertThat(workingDays.lastOnOrBefore(LocalDate.of(2024, 4, 1))).isEqualTo(MAUNDY_THURSDAY);
    }

    @Test
    void workingDaysBetweenUndoesTheCount() {
        for (int count : new int[] {-300, -20, -1, 1, 20, 300}) {
            assertThat(workingDays.between(GOOD_FRIDAY, workingDays.plus(GOOD_FRIDAY, count)))
                    .isEqualTo(count);
            assertThat(workingDays.between(MAUNDY_THURSDAY, workingDays.plus(MAUNDY_THURSDAY, count)))
                    .isEqualTo(count);
        }
        assertThat(workingDays.between(GOOD_FRIDAY, GOOD_FRIDAY)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-09, 2024-02-08, false",
        "2024-02-09, 2024-02-09, true",
        "2024-02-09, 2024-03-08, true",
        "2024-02-09, 2024-03-09, false",
        "2027-12-20, 2027-12-31, true",
        "2027-12-01, 2027-12-31, true",
        "2027-12-01, 2028-01-01, false",
        "2027-12-01, 2028-02-29, false",
        "2027-12-02, 2028-01-01, true",
        "2027-12-31, 2028-01-01, true"
    })
    void aDayIsWithinTwentyWorkingDaysUpToTheTwentiethAndNoWeekendLonger(
            LocalDate from, LocalDate date, boolean within) {
        assertThat(workingDays.isWithin(from, 20, date)).isEqualTo(within);
    }

    /** The day before is no part of the span and is by its end; from that day on both say the same. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-09, 2024-02-08, true",
        "2024-02-09, 2024-02-09, true",
        "2024-02-09, 2024-03-08, true",
        "2024-02-09, 2024-03-09, false",
        "2027-12-01, 2028-02-29, false",
        "2027-12-31, 2027-12-30, true",
        "2028-03-01, 2028-02-29, true"
    })
    void aDayIsByTheTwentiethWorkingDayAsIsEveryDayBeforeTheCount(LocalDate from, LocalDate date, boolean by) {
        assertThat(workingDays.isBy(from, 20, date)).isEqualTo(by);
    }

    @ParameterizedTest
    @CsvSource({"2027-12-02, 2028-01-02", "2027-12-31, 2028-01-02", "2028-01-01, 2028-01-03"})
    void whetherADayIsWithinALimitThatNobodyKnowsIsNotAnswered(LocalDate from, LocalDate date) {
        assertThatExceptionOfType(CalendarNotKnown.class)
                .isThrownBy(() -> workingDays.isWithin(from, 20, date))
                .withMessage("calendar not known beyond 2027-12-31");
        assertThatExceptionOfType(CalendarNotKnown.class).isThrownBy(() -> workingDays.isBy(from, 20, date));
    }

    @ParameterizedTest
    @CsvSource({"2027-12-31, 1", "2028-01-01, 1", "2027-12-02, 20", "2024-01-01, 2147483647"})
    void beyondThePublishedYearsNothingIsAnswered(LocalDate from, int count) {
        assertThatExceptionOfType(CalendarNotKnown.class)
                .isThrownBy(() -> workingDays.plus(from, count))
                .withMessage("calendar not known beyond 2027-12-31");
    }

    @ParameterizedTest
    @CsvSource({"1995-01-03, -1", "1994-12-01, 1", "1995-01-01, -1", "2024-01-01, -2147483648"})
    void beforeThePublishedYearsNothingIsAnswered(LocalDate from, int count) {
        assertThatExceptionOfType(CalendarNotKnown.class)
                .isThrownBy(() -> workingDays.plus(from, count))
                .withMessage("calendar not known before 1995-01-01");
    }

    @Test
    void questionsAboutASingleUnknownDayAreRefused() {
        LocalDate unknown = LocalDate.of(2028, 1, 1);
        assertThatExceptionOfType(CalendarNotKnown.class).isThrownBy(() -> workingDays.isWorkingDay(unknown));
        assertThatExceptionOfType(CalendarNotKnown.class).isThrownBy(() -> workingDays.lastOnOrBefore(unknown));
        assertThatExceptionOfType(CalendarNotKnown.class)
                .isThrownBy(() -> workingDays.between(LocalDate.of(2027, 12, 1), unknown));
        assertThatExceptionOfType(CalendarNotKnown.class)
                .isThrownBy(() -> workingDays.lastOnOrBefore(LocalDate.of(1995, 1, 1)));
    }

    @Test
    void aHolidayProclaimedLateMovesTheCountAndTheVersionNamesIt() {
        LocalDate proclaimed = LocalDate.of(2026, 7, 15);
        WorkingDays later = new WorkingDays(
                BankHolidays.shipped(), List.of(new BankHoliday(proclaimed, "Proclaimed late", "Royal proclamation")));

        assertThat(workingDays.plus(LocalDate.of(2026, 7, 14), 1)).isEqualTo(proclaimed);
        assertThat(later.plus(LocalDate.of(2026, 7, 14), 1)).isEqualTo(LocalDate.of(2026, 7, 16));
        assertThat(later.calendarVersion()).isEqualTo("england-and-wales-2027.1+2026-07-15");
        assertThat(workingDays.calendarVersion()).isEqualTo("england-and-wales-2027.1");
    }

    @Test
    void aLateHolidayThatTheListHoldsIsNotAddedAgain() {
        LocalDate listed = LocalDate.of(2022, 9, 19);
        WorkingDays later =
                new WorkingDays(BankHolidays.shipped(), List.of(new BankHoliday(listed, "Proclaimed late", "?")));

        assertThat(later.calendarVersion()).isEqualTo("england-and-wales-2027.1");
        assertThat(later.holidaysBetween(listed.minusDays(1), listed)).hasSize(1);
    }

    @Test
    void aLateHolidayCannotOpenAnUnpublishedYear() {
        List<BankHoliday> single =
                List.of(new BankHoliday(LocalDate.of(2028, 1, 3), "New Year's Day (substitute day)", "?"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new WorkingDays(BankHolidays.shipped(), single));
    }

    @Test
    void theHolidaysThatACountSkippedAreNamed() {
        assertThat(workingDays.holidaysBetween(MAUNDY_THURSDAY, EASTER_TUESDAY))
                .extracting(BankHoliday::title)
                .containsExactly("Good Friday", "Easter Monday");
        assertThat(workingDays.holidaysBetween(GOOD_FRIDAY, LocalDate.of(2024, 4, 1)))
                .extracting(BankHoliday::title)
                .containsExactly("Easter Monday");
    }
}
