package org.openiro.review.calendar;

import java.time.LocalDate;
import java.util.List;
import org.openiro.platform.workingdays.BankHoliday;

/**
 * The event {@code calendar-changed.v1}: whole state of what was added to the published bank holidays.
 *
 * @param calendarVersion as this service names it; a reader with another published list names its own
 */
record CalendarChanged(String calendarVersion, List<Holiday> lateHolidays, String detailUrl) {

    static final String TOPIC = "calendar";
    static final String TYPE = "calendar-changed.v1";

    /** The one calendar there is. */
    static final String KEY = "england-and-wales";

    record Holiday(LocalDate date, String title, String source) {}

    static CalendarChanged of(String calendarVersion, List<BankHoliday> late, String detailUrl) {
        return new CalendarChanged(
                calendarVersion,
                late.stream()
                        .map(day -> new Holiday(day.date(), day.title(), day.source()))
                        .toList(),
                detailUrl);
    }
}
