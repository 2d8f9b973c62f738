package org.openiro.review.calendar;

import java.time.LocalDate;
import java.util.List;
import org.openiro.platform.workingdays.BankHolidays;

/**
 * The bank holidays that are counted by.
 *
 * @param from the first day of the published years
 * @param to the last day of the published years, beyond which no working day is counted
 */
record CalendarResponse(String calendarVersion, LocalDate from, LocalDate to, List<Holiday> holidays) {

    static final String EXAMPLE = """
            {"calendarVersion": "england-and-wales-2027.1", "from": "1995-01-01", "to": "2027-12-31",
             "holidays": [{"date": "1995-01-02", "title": "New Year's Day (substitute day)", "source": "Royal proclamation"}]}""";

    record Holiday(LocalDate date, String title, String source) {}

    static CalendarResponse of(BankHolidays calendar) {
        return new CalendarResponse(
                calendar.version(),
                calendar.firstDay(),
                calendar.lastDay(),
                calendar.days().stream()
                        .map(day -> new Holiday(day.date(), day.title(), day.source()))
                        .toList());
    }
}
