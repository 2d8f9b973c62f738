package org.openiro.review.school.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.openiro.review.participation.domain.Age;

/**
 * Compulsory school age (Education Act 1996 section 8; MEMORY): from the first 31 March, 31 August or 31 December on or after
 * the fifth birthday, up to and including the last Friday in June of the school year in which the child becomes 16. A birthday
 * on 1 September belongs to the school year that begins that day. Reception and sixth form lie outside.
 */
public final class CompulsorySchoolAge {

    private static final int STARTS_AT = 5;
    private static final int ENDS_AT = 16;
    private static final List<MonthDay> PRESCRIBED =
            List.of(MonthDay.of(Month.MARCH, 31), MonthDay.of(Month.AUGUST, 31), MonthDay.of(Month.DECEMBER, 31));

    private CompulsorySchoolAge() {}

    public static boolean on(LocalDate day, LocalDate bornOn) {
        return !day.isBefore(firstDay(bornOn)) && !day.isAfter(lastDay(bornOn));
    }

    static LocalDate firstDay(LocalDate bornOn) {
        var birthday = Age.birthday(STARTS_AT, bornOn);
        return Stream.of(birthday.getYear(), birthday.getYear() + 1)
                .flatMap(year -> PRESCRIBED.stream().map(each -> each.atYear(year)))
                .filter(each -> !each.isBefore(birthday))
                .findFirst()
                .orElseThrow();
    }

    static LocalDate lastDay(LocalDate bornOn) {
        var birthday = Age.birthday(ENDS_AT, bornOn);
        boolean beforeTheNextSchoolYear = birthday.getMonth().compareTo(Month.SEPTEMBER) < 0;
        int year = beforeTheNextSchoolYear ? birthday.getYear() : birthday.getYear() + 1;
        return LocalDate.of(year, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }
}
