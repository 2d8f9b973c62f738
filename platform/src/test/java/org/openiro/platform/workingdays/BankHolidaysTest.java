package org.openiro.platform.workingdays;

import static de.focus_shift.jollyday.core.HolidayCalendar.UNITED_KINGDOM;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {

    private final BankHolidays shipped = BankHolidays.shipped();

    @Test
    void theListCoversWholeYearsFrom1995To2027() {
        assertThat(shipped.firstDay()).isEqualTo(LocalDate.of(1995, 1, 1));
        assertThat(shipped.lastDay()).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void everyYearHasItsEightHolidaysAndTheOneOffDaysOfItsOwn() {
        Set<LocalDate> extra = shipped.days().stream()
                .filter(day -> day.source().endsWith("one-off"))
                .map(BankHoliday::date)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(extra)
                .containsExactly(
                        LocalDate.of(1999, 12, 31),
                        LocalDate.of(2002, 6, 3),
                        LocalDate.of(2011, 4, 29),
                        LocalDate.of(2012, 6, 5),
                        LocalDate.of(2022, 6, 3),
                        LocalDate.of(2022, 9, 19),
                        LocalDate.of(2023, 5, 8));
        IntStream.rangeClosed(1995, 2027).forEach(year -> assertThat(shipped.days().stream()
                        .filter(day -> day.date().getYear() == year && !extra.contains(day.date())))
                .as("holidays of %d", year)
                .hasSize(8));
    }

    @Test
    void noHolidayIsGivenTwiceOrOnAWeekend() {
        assertThat(shipped.days()).extracting(BankHoliday::date).doesNotHaveDuplicates();
        assertThat(shipped.days())
                .extracting(day -> day.date().getDayOfWeek())
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void movedHolidaysLeaveTheirUsualDayAWorkingDay() {
        WorkingDays workingDays = new WorkingDays(shipped);
        for (String usual : new String[] {"1995-05-01", "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30"}) {
            assertThat(workingDays.isWorkingDay(LocalDate.parse(usual)))
                    .as(usual)
                    .isTrue();
        }
    }

    /** jollyday 2.19 knows neither the millennium's day nor that the Golden Jubilee moved the spring holiday of 2002. */
    @Test
    void jollydayAgreesButForTheMillenniumAndTheGoldenJubilee() {
        HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create(UNITED_KINGDOM));
        Set<LocalDate> ours =
                shipped.days().stream().map(BankHoliday::date).collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> theirs = IntStream.rangeClosed(1995, 2027)
                .mapToObj(year -> jollyday.getHolidays(Year.of(year), "eng"))
                .flatMap(Set::stream)
                .map(Holiday::getDate)
                .filter(date -> date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(without(ours, theirs))
                .containsExactly(LocalDate.of(1999, 12, 31), LocalDate.of(2002, 6, 3), LocalDate.of(2002, 6, 4));
        assertThat(without(theirs, ours)).containsExactly(LocalDate.of(2002, 5, 27));
    }

    private static Set<LocalDate> without(Set<LocalDate> days, Set<LocalDate> others) {
        Set<LocalDate> left = new TreeSet<>(days);
        left.removeAll(others);
        return left;
    }
}
