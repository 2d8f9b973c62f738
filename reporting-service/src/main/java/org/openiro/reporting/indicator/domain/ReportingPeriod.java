package org.openiro.reporting.indicator.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A financial year, 1 April to 31 March, named by the calendar year in which it begins; the Department for Education names
 * it by the year in which it ends. The running year is counted to date: a flow after today cannot have happened yet.
 */
public record ReportingPeriod(int year, LocalDate from, LocalDate to, LocalDate today) {

    /** The first year for which the bank holidays are known. */
    public static final int FIRST_YEAR = 1995;

    /** Empty for a year that has not begun on the day of asking, and for one before the calendar begins. */
    public static Optional<ReportingPeriod> of(int year, LocalDate today) {
        if (year < FIRST_YEAR || year > today.getYear()) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(year, Month.APRIL, 1);
        return from.isAfter(today)
                ? Optional.empty()
                : Optional.of(new ReportingPeriod(year, from, from.plusYears(1).minusDays(1), today));
    }

    /** The running year at a day: until 31 March it is the one that began in the calendar year before. */
    public static int yearOf(LocalDate day) {
        return day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear();
    }

    public boolean toDate() {
        return today.isBefore(to);
    }

    /** The day on which stocks are counted: the last day of the year, or today while the year is running. */
    public LocalDate lastDay() {
        return toDate() ? today : to;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay());
    }

    public int departmentsReportingYear() {
        return year + 1;
    }

    /** The months begun so far. */
    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .limit(12)
                .filter(month -> !month.atDay(1).isAfter(lastDay()))
                .toList();
    }

    /** The month ends passed so far, today's included when it is one. */
    public List<LocalDate> monthEnds() {
        return months().stream()
                .map(YearMonth::atEndOfMonth)
                .filter(end -> !end.isAfter(lastDay()))
                .toList();
    }
}
