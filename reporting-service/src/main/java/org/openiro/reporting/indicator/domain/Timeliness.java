package org.openiro.reporting.indicator.domain;

/** The eight classes of the shared definitions. Every review or obligation is in exactly one of them at a time. */
public enum Timeliness {
    ON_TIME,
    ON_TIME_ADJOURNED,
    LATE,
    PENDING,
    OVERDUE,
    MISSED,
    NOT_REQUIRED,
    UNKNOWN;

    /** Held in time, adjourned or not. */
    public boolean met() {
        return this == ON_TIME || this == ON_TIME_ADJOURNED;
    }

    /** What spoils a child's year: any review late, overdue or missed. */
    public boolean failed() {
        return this == LATE || this == OVERDUE || this == MISSED;
    }
}
