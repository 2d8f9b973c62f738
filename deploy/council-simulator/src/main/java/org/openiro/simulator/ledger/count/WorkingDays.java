package org.openiro.simulator.ledger.count;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Working days in England (Care Planning Regulations 2010, regulation 2): every day but Saturday, Sunday, Good Friday,
 * Christmas Day and bank holidays. The bank holidays follow from their rule; the proclaimed ones are typed in.
 */
final class WorkingDays {

    private static final int FIRST_YEAR = 1995;
    private static final int LAST_YEAR = 2028;
    private static final Set<LocalDate> HOLIDAYS = new HashSet<>();

    static {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            ofEveryYear(year);
        }
        moved(LocalDate.of(1995, 5, 1), LocalDate.of(1995, 5, 8));
        HOLIDAYS.add(LocalDate.of(1999, 12, 31));
        moved(LocalDate.of(2002, 5, 27), LocalDate.of(2002, 6, 4));
        HOLIDAYS.add(LocalDate.of(2002, 6, 3));
        HOLIDAYS.add(LocalDate.of(2011, 4, 29));
        moved(LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4));
        HOLIDAYS.add(LocalDate.of(2012, 6, 5));
        moved(LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8));
        moved(LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));
        HOLIDAYS.add(LocalDate.of(2022, 6, 3));
        HOLIDAYS.add(LocalDate.of(2022, 9, 19));
        HOLIDAYS.add(LocalDate.of(2023, 5, 8));
    }

    private WorkingDays() {}

    static boolean isOne(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("no bank holidays are known here for " + day.getYear());
        }
        return day.getDayOfWeek() != SATURDAY && day.getDayOfWeek() != SUNDAY && !HOLIDAYS.contains(day);
    }

    /** The day that is this many working days after another, which itself never counts. */
    static LocalDate after(LocalDate day, int count) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(365))
                .filter(WorkingDays::isOne)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** The day that is this many working days before another, which itself never counts. */
    static LocalDate before(LocalDate day, int count) {
        return Stream.iterate(day.minusDays(1), each -> each.minusDays(1))
                .filter(WorkingDays::isOne)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** How many a day is moved by: those that it passes, the day itself or the new one among them, never both. */
    static long passed(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? between(to, from) : between(from.plusDays(1), to.plusDays(1));
    }

    /** How many lie from a day on, itself included, until another, which is outside. */
    static long between(LocalDate first, LocalDate end) {
        return end.isAfter(first)
                ? first.datesUntil(end).filter(WorkingDays::isOne).count()
                : 0;
    }

    private static void ofEveryYear(int year) {
        LocalDate easter = easter(year);
        HOLIDAYS.add(easter.minusDays(2));
        HOLIDAYS.add(easter.plusDays(1));
        HOLIDAYS.add(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)));
        HOLIDAYS.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
        HOLIDAYS.add(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)));
        orTheNextWeekdayLeft(LocalDate.of(year, Month.JANUARY, 1));
        orTheNextWeekdayLeft(LocalDate.of(year, Month.DECEMBER, 25));
        orTheNextWeekdayLeft(LocalDate.of(year, Month.DECEMBER, 26));
    }

    private static void orTheNextWeekdayLeft(LocalDate day) {
        Stream.iterate(day, each -> each.plusDays(1))
                .filter(WorkingDays::isWeekdayLeft)
                .findFirst()
                .ifPresent(HOLIDAYS::add);
    }

    private static boolean isWeekdayLeft(LocalDate day) {
        return day.getDayOfWeek() != SATURDAY && day.getDayOfWeek() != SUNDAY && !HOLIDAYS.contains(day);
    }

    private static void moved(LocalDate from, LocalDate to) {
        HOLIDAYS.remove(from);
        HOLIDAYS.add(to);
    }

    /** Western Easter Sunday by the rule of the Anonymous Gregorian computus. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int shift = (golden + 11 * moon + 22 * week) / 451;
        int days = moon + week - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
