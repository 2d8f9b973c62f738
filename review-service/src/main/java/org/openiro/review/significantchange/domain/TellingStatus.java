package org.openiro.review.significantchange.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;

/**
 * Whether the IRO was told, against the council's standard; the last day of the standard is within it. Hearing of it from
 * others is being told: that it was not by the authority is shown beside.
 */
public enum TellingStatus {
    TOLD,
    /** Told after the last day of the standard. */
    TOLD_LATE,
    NOT_TOLD,
    /** Not told, and the last day of the standard has passed. */
    OVERDUE;

    /**
     * How it stands on a day.
     *
     * @param within the standard's working days; null without a standard
     * @param toldOn null while the IRO has not been told
     */
    public static TellingStatus of(
            LocalDate occurredOn,
            @Nullable LocalDate toldOn,
            @Nullable Integer within,
            LocalDate today,
            WorkingDays calendar) {
        boolean late = within != null && late(occurredOn, toldOn == null ? today : toldOn, within, calendar);
        if (toldOn == null) {
            return late ? OVERDUE : NOT_TOLD;
        }
        return late ? TOLD_LATE : TOLD;
    }

    /** Where the calendar does not reach it cannot be said to be late. */
    private static boolean late(LocalDate occurredOn, LocalDate day, int within, WorkingDays calendar) {
        try {
            return day.isAfter(occurredOn) && !calendar.isWithin(occurredOn, within, day);
        } catch (CalendarNotKnown e) {
            return false;
        }
    }
}
