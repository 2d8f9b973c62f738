package org.openiro.review.significantchange.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;

/**
 * How long it took from a change until the authority told the IRO: nothing on the same day, and nothing when told ahead of it.
 *
 * @param days calendar days
 * @param workingDays days that count after the day of the change; null where the calendar does not reach
 */
public record Lag(int days, @Nullable Integer workingDays) {

    public static Lag of(LocalDate occurredOn, LocalDate toldOn, WorkingDays calendar) {
        if (!toldOn.isAfter(occurredOn)) {
            return new Lag(0, 0);
        }
        return new Lag(
                Math.toIntExact(ChronoUnit.DAYS.between(occurredOn, toldOn)), working(occurredOn, toldOn, calendar));
    }

    private static @Nullable Integer working(LocalDate from, LocalDate to, WorkingDays calendar) {
        try {
            return calendar.between(from, to);
        } catch (CalendarNotKnown e) {
            return null;
        }
    }
}
