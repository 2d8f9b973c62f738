package org.openiro.simulator.council;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The days on which the synthetic council works: Monday to Friday, but not from Christmas Eve to New Year's Day. No law is
 * read here: how many working days a limit counts is the product's to say, and the ledger's.
 */
public final class Weekdays {

    private static final MonthDay CHRISTMAS_EVE = MonthDay.of(12, 24);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    private Weekdays() {}

    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isOne(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    public static LocalDate onOrBefore(LocalDate day) {
        LocalDate working = day;
        while (!isOne(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    public static LocalDate after(LocalDate day, int weekdays) {
        LocalDate working = day;
        for (int left = weekdays; left > 0; left--) {
            working = onOrAfter(working.plusDays(1));
        }
        return working;
    }

    static boolean isOne(LocalDate day) {
        MonthDay inYear = MonthDay.from(day);
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && inYear.isBefore(CHRISTMAS_EVE)
                && inYear.isAfter(NEW_YEAR);
    }
}
