package org.openiro.simulator.ledger.count;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;

/**
 * Compulsory school age (Education Act 1996, section 8): from the 31 March, 31 August or 31 December that comes first on or after
 * the fifth birthday, until the last Friday in June of the school year of the sixteenth.
 */
final class SchoolAge {

    private static final int BEGINS = 5;
    private static final int ENDS = 16;

    private SchoolAge() {}

    static boolean on(Child child, LocalDate day) {
        return child.birthday(BEGINS)
                        .filter(birthday -> !day.isBefore(begins(birthday)))
                        .isPresent()
                && child.birthday(ENDS)
                        .filter(birthday -> !day.isAfter(ends(birthday)))
                        .isPresent();
    }

    private static LocalDate begins(LocalDate birthday) {
        int year = birthday.getYear();
        return Stream.of(LocalDate.of(year, Month.MARCH, 31), LocalDate.of(year, Month.AUGUST, 31))
                .filter(day -> !day.isBefore(birthday))
                .findFirst()
                .orElse(LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** A school year begins on 1 September. */
    private static LocalDate ends(LocalDate birthday) {
        int year = birthday.isBefore(LocalDate.of(birthday.getYear(), Month.SEPTEMBER, 1))
                ? birthday.getYear()
                : birthday.getYear() + 1;
        return LocalDate.of(year, Month.JUNE, 1).with(lastInMonth(FRIDAY));
    }
}
