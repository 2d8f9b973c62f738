package org.openiro.review.school.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.platform.workingdays.WorkingDays;

/** Two half terms with a break between them, and a school day from 08:45 to 15:30. */
class SchoolHoursTest {

    private static final LocalDate TEN = LocalDate.of(2014, 3, 2);
    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final SchoolHours HOURS = new SchoolHours(
            List.of(term("2024-04-15", "2024-05-24"), term("2024-06-03", "2024-07-23")), WorkingDays.shipped());

    @ParameterizedTest(name = "at {0} for {1} minutes")
    @CsvSource({
        "07:45, , OUTSIDE_SCHOOL_HOURS",
        "07:46, , IN_SCHOOL_HOURS",
        "08:45, , IN_SCHOOL_HOURS",
        "15:29, , IN_SCHOOL_HOURS",
        "15:30, , OUTSIDE_SCHOOL_HOURS",
        "15:30, 60, OUTSIDE_SCHOOL_HOURS",
        "08:00, 45, OUTSIDE_SCHOOL_HOURS",
        "08:00, 46, IN_SCHOOL_HOURS",
        "23:00, 600, OUTSIDE_SCHOOL_HOURS"
    })
    void aMeetingThatSharesAMinuteWithTheSchoolDayLiesInSchoolHours(LocalTime at, Integer minutes, SchoolTime where) {
        assertThat(HOURS.of(LocalDate.of(2024, 6, 5), at, minutes, TEN)).isEqualTo(where);
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({
        // The first and last days of terms.
        "2024-04-15, IN_SCHOOL_HOURS",
        "2024-05-24, IN_SCHOOL_HOURS",
        "2024-06-03, IN_SCHOOL_HOURS",
        "2024-07-23, IN_SCHOOL_HOURS",
        // The break between them, a Saturday and the early May bank holiday.
        "2024-05-28, OUTSIDE_SCHOOL_HOURS",
        "2024-06-08, OUTSIDE_SCHOOL_HOURS",
        "2024-05-06, OUTSIDE_SCHOOL_HOURS",
        "2024-05-07, IN_SCHOOL_HOURS",
        // Before the first term that is entered, and after the last.
        "2024-04-12, NOT_KNOWN",
        "2024-07-24, NOT_KNOWN"
    })
    void schoolsAreClosedBetweenTermsAtWeekendsAndOnBankHolidays(LocalDate day, SchoolTime where) {
        assertThat(HOURS.of(day, TWO, null, TEN)).isEqualTo(where);
    }

    @Test
    void aYearThatTheCalendarDoesNotReachHasItsWeekends() {
        var far = new SchoolHours(List.of(term("2099-01-05", "2099-02-13")), WorkingDays.shipped());

        assertThat(far.of(LocalDate.of(2099, 1, 5), TWO, null, LocalDate.of(2089, 3, 2)))
                .isEqualTo(SchoolTime.IN_SCHOOL_HOURS);
        assertThat(far.of(LocalDate.of(2099, 1, 10), TWO, null, LocalDate.of(2089, 3, 2)))
                .isEqualTo(SchoolTime.OUTSIDE_SCHOOL_HOURS);
    }

    @Test
    void itMattersForAChildOfSchoolAgeAlone() {
        var day = LocalDate.of(2024, 6, 5);

        assertThat(HOURS.of(day, TWO, null, LocalDate.of(2020, 6, 5))).isEqualTo(SchoolTime.NOT_OF_SCHOOL_AGE);
        assertThat(HOURS.of(day, TWO, null, null)).isEqualTo(SchoolTime.NOT_KNOWN);
    }

    /** Ten weeks from the last day of the one to the first of the next, and a day more. */
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2024-07-23, 2024-10-01, OUTSIDE_SCHOOL_HOURS", "2024-07-23, 2024-10-02, NOT_KNOWN"})
    void whereATermMayBeMissingNothingIsKnown(String last, String first, SchoolTime where) {
        var hours =
                new SchoolHours(List.of(term("2024-06-03", last), term(first, "2024-12-20")), WorkingDays.shipped());

        assertThat(hours.of(LocalDate.of(2024, 9, 4), TWO, null, TEN)).isEqualTo(where);
    }

    @Test
    void withoutTermsNothingIsKnown() {
        assertThat(new SchoolHours(List.of(), WorkingDays.shipped()).of(LocalDate.of(2024, 6, 5), TWO, null, TEN))
                .isEqualTo(SchoolTime.NOT_KNOWN);
    }

    private static SchoolTerm term(String first, String last) {
        return new SchoolTerm(LocalDate.parse(first), LocalDate.parse(last), LocalTime.of(8, 45), LocalTime.of(15, 30));
    }
}
