package org.openiro.review.school.domain;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A stretch of days in which schools are in session, with the hours of the school day. First and last day are inside; the
 * minute at which school ends is outside.
 */
public record SchoolTerm(LocalDate firstDay, LocalDate lastDay, LocalTime startsAt, LocalTime endsAt) {

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether something at this time of day shares a minute with the school day. */
    boolean meets(LocalTime at, int minutes) {
        if (!at.isBefore(endsAt)) {
            return false;
        }
        // Reckoned in seconds: what lasts beyond midnight must not come round to the morning.
        long last = at.toSecondOfDay() + minutes * 60L;
        return last > startsAt.toSecondOfDay();
    }
}
