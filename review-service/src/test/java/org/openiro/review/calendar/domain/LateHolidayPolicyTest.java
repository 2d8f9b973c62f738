package org.openiro.review.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.platform.workingdays.BankHoliday;
import org.openiro.platform.workingdays.BankHolidays;
import org.openiro.review.refusal.domain.Refusal;

class LateHolidayPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);

    private final BankHolidays calendar = BankHolidays.shipped()
            .with(List.of(new BankHoliday(LocalDate.of(2026, 7, 15), "Proclaimed late", "synthetic")));

    @ParameterizedTest
    @CsvSource({
        "2026-07-13, 2026-07-10",
        "2026-07-17, 2026-07-10",
        "2026-07-10, 2026-07-10",
        "2019-02-20, 2019-02-20",
        "1995-01-03, 1995-01-01",
        "2027-12-31, 2026-07-10"
    })
    void aWeekdayOfThePublishedYearsThatIsNoHolidayYetIsTaken(LocalDate date, LocalDate proclaimedOn) {
        assertThat(LateHolidayPolicy.refusals(date, proclaimedOn, calendar, TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-11, 2026-07-10, date weekend",
        "2026-07-12, 2026-07-10, date weekend",
        "2026-08-31, 2026-07-10, date holiday-already",
        "2026-07-15, 2026-07-10, date holiday-already",
        "1994-12-30, 1994-12-30, date calendar-not-known",
        "2028-01-03, 2026-07-10, date calendar-not-known",
        "2026-07-13, 2026-07-11, proclaimedOn after-today",
        "2019-02-20, 2019-02-21, proclaimedOn after-the-holiday"
    })
    void anyOtherIsRefusedByItsField(LocalDate date, LocalDate proclaimedOn, String refusal) {
        assertThat(LateHolidayPolicy.refusals(date, proclaimedOn, calendar, TODAY))
                .extracting(each -> each.field() + " " + each.code())
                .containsExactly(refusal);
    }

    @Test
    void bothFieldsAreNamedAtOnce() {
        assertThat(LateHolidayPolicy.refusals(LocalDate.of(2026, 7, 11), LocalDate.of(2026, 7, 11), calendar, TODAY))
                .extracting(Refusal::field)
                .containsExactly("date", "proclaimedOn");
    }
}
