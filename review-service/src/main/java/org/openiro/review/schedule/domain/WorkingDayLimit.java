package org.openiro.review.schedule.domain;

import java.time.LocalDate;
import java.util.List;
import org.openiro.platform.workingdays.BankHoliday;
import org.openiro.platform.workingdays.WorkingDays;

/** A limit of twenty working days after a date: that date does not count, the twentieth day is inside the limit. */
final class WorkingDayLimit {

    private static final int TWENTY = 20;

    private final WorkingDays workingDays;

    WorkingDayLimit(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    Candidate from(LocalDate from, DueDateRule rule, String countedFrom) {
        LocalDate dueOn = workingDays.plus(from, TWENTY);
        return new Candidate(
                dueOn,
                rule,
                countedFrom,
                from,
                rule + ": 20 working days after " + from + " is " + dueOn + skipped(from, dueOn));
    }

    private String skipped(LocalDate from, LocalDate dueOn) {
        List<String> days = workingDays.holidaysBetween(from, dueOn).stream()
                .map(WorkingDayLimit::named)
                .toList();
        return days.isEmpty() ? " (no bank holiday between)" : " (not counted: " + String.join(", ", days) + ")";
    }

    private static String named(BankHoliday day) {
        return day.date() + " " + day.title();
    }
}
