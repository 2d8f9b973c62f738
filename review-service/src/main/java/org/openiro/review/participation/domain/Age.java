package org.openiro.review.participation.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Age in completed years. A birthday counts as having the new age. Born on 29 February, a child comes of the new age on
 * 1 March of a year that has no such day, the same side on which records are kept.
 */
public final class Age {

    private Age() {}

    /** Completed years on {@code day}; negative before the birth. */
    public static int on(LocalDate day, LocalDate bornOn) {
        return day.isBefore(bornOn) ? -1 : Math.toIntExact(ChronoUnit.YEARS.between(bornOn, day));
    }

    /** The first day on which the child has that age. */
    public static LocalDate birthday(int age, LocalDate bornOn) {
        LocalDate day = bornOn.plusYears(age);
        return day.getDayOfMonth() == bornOn.getDayOfMonth() ? day : day.plusDays(1);
    }
}
