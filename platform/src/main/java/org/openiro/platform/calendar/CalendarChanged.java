package org.openiro.platform.calendar;

import java.time.LocalDate;
import java.util.List;
import org.openiro.platform.workingdays.BankHoliday;

/** What is read of {@code calendar-changed.v1}: every holiday that was proclaimed late and stands, whatever came before. */
record CalendarChanged(List<Holiday> lateHolidays) {

    record Holiday(LocalDate date, String title, String source) {}

    List<BankHoliday> holidays() {
        return lateHolidays.stream()
                .map(each -> new BankHoliday(each.date(), each.title(), each.source()))
                .toList();
    }
}
