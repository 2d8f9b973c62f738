package org.openiro.caseload.capacity.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The team's caseload over a year from 1 April: its stock on 31 March, and children summed over the month ends divided by
 * FTE summed over them. Of a running year only the month ends that have passed count.
 */
public record CaseloadYear(int year, List<CaseloadOn> monthEnds) {

    private static final int MONTHS = 12;

    public CaseloadYear {
        monthEnds = List.copyOf(monthEnds);
    }

    /** The twelve month ends of the year, 30 April to 31 March, as far as they lie on or before the day. */
    public static List<LocalDate> monthEndsUpTo(int year, LocalDate day) {
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> YearMonth.of(year, 4).plusMonths(month).atEndOfMonth())
                .filter(end -> !end.isAfter(day))
                .toList();
    }

    public boolean complete() {
        return monthEnds.size() == MONTHS;
    }

    public Optional<CaseloadOn> at31March() {
        return complete() ? Optional.of(monthEnds.getLast()) : Optional.empty();
    }

    public long children() {
        return monthEnds.stream().mapToLong(end -> end.team().children()).sum();
    }

    public BigDecimal fte() {
        return monthEnds.stream().map(end -> end.team().filledFte()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal availableFte() {
        return monthEnds.stream().map(end -> end.team().availableFte()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Optional<Ratio> ratio() {
        return Ratio.of(children(), fte());
    }

    public Optional<Ratio> availableRatio() {
        return Ratio.of(children(), availableFte());
    }
}
