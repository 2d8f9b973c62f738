package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 1 April to 31 March, as at a day. While the year is running, what it has seen so far is counted.
 *
 * @param startsIn the calendar year in which it begins
 */
record FinancialYear(int startsIn, LocalDate asAt) {

    LocalDate first() {
        return LocalDate.of(startsIn, Month.APRIL, 1);
    }

    /** The last day counted, on which stocks are taken. */
    LocalDate last() {
        LocalDate end = LocalDate.of(startsIn + 1, Month.MARCH, 31);
        return asAt.isBefore(end) ? asAt : end;
    }

    boolean holds(@Nullable LocalDate day) {
        return day != null && !day.isBefore(first()) && !day.isAfter(last());
    }

    /** The month ends passed by the last day, itself included. */
    List<LocalDate> monthEnds() {
        return Stream.iterate(YearMonth.from(first()), month -> month.plusMonths(1))
                .map(YearMonth::atEndOfMonth)
                .takeWhile(end -> !end.isAfter(last()))
                .toList();
    }
}
