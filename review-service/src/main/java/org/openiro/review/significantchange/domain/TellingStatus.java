package org.openiro.review.significantchange.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;

/**
 * Whether the authority told the IRO (SI 2010/959 reg 37), against the council's standard: late once the {@link Lag} counts more
 * working days than it. That the IRO heard of it from others is shown beside and fulfils nothing.
 */
public enum TellingStatus {
    TOLD,
    /** Told with more working days between than the standard gives. */
    TOLD_LATE,
    NOT_TOLD,
    /** Not told, and more working days have passed than the standard gives. */
    OVERDUE;

    /**
     * How it stands on a day.
     *
     * @param within the standard's working days; null without a standard
     * @param toldOn null while the authority has not told
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

    /**
     * From the first working day on that the standard does not give any more. Where the calendar ends before that day no day
     * that it knows is late, and of later ones it cannot be said.
     */
    private static boolean late(LocalDate occurredOn, LocalDate day, int within, WorkingDays calendar) {
        try {
            return !day.isBefore(calendar.plus(occurredOn, within + 1));
        } catch (CalendarNotKnown e) {
            return false;
        }
    }
}
