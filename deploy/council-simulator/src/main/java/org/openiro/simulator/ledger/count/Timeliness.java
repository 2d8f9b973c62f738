package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The classes of the shared definitions, each day of which is inclusive. */
enum Timeliness {
    ON_TIME,
    ON_TIME_ADJOURNED,
    LATE,
    PENDING,
    OVERDUE,
    MISSED,
    NOT_REQUIRED,
    UNKNOWN;

    private static final int WINDOW = 20;

    /** The class as at a day, on which only what had happened by then had happened. */
    static Timeliness of(
            LocalDate due,
            @Nullable LocalDate opened,
            @Nullable LocalDate completed,
            @Nullable LocalDate dutyEnded,
            LocalDate asAt) {
        LocalDate inTimeUntil = inTimeUntil(due, by(asAt, opened));
        LocalDate held = by(asAt, completed);
        LocalDate ended = by(asAt, dutyEnded);
        if (ended != null && (held == null || held.isAfter(ended))) {
            if (ended.isAfter(inTimeUntil)) {
                return MISSED;
            }
            if (held == null) {
                return NOT_REQUIRED;
            }
        }
        if (held == null) {
            return asAt.isAfter(inTimeUntil) ? OVERDUE : PENDING;
        }
        if (held.isAfter(inTimeUntil)) {
            return LATE;
        }
        return held.isAfter(due) ? ON_TIME_ADJOURNED : ON_TIME;
    }

    boolean met() {
        return this == ON_TIME || this == ON_TIME_ADJOURNED;
    }

    boolean failed() {
        return this == LATE || this == OVERDUE || this == MISSED;
    }

    private static @Nullable LocalDate by(LocalDate asAt, @Nullable LocalDate event) {
        return event == null || event.isAfter(asAt) ? null : event;
    }

    /** The due date; for a review opened by then, the twentieth working day after its opening if that is later. */
    private static LocalDate inTimeUntil(LocalDate due, @Nullable LocalDate opened) {
        if (opened == null || opened.isAfter(due)) {
            return due;
        }
        LocalDate window = WorkingDays.after(opened, WINDOW);
        return window.isAfter(due) ? window : due;
    }
}
