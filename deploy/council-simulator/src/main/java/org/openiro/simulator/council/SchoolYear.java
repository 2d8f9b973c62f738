package org.openiro.simulator.council;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openiro.simulator.council.TeamHappening.Settings.SchoolTermSet;

/** The half-terms of the council's schools, about when they are in England. */
final class SchoolYear {

    private static final List<HalfTerm> HALF_TERMS = List.of(
            new HalfTerm(MonthDay.of(1, 6), MonthDay.of(2, 14)),
            new HalfTerm(MonthDay.of(2, 23), MonthDay.of(3, 28)),
            new HalfTerm(MonthDay.of(4, 14), MonthDay.of(5, 23)),
            new HalfTerm(MonthDay.of(6, 2), MonthDay.of(7, 21)),
            new HalfTerm(MonthDay.of(9, 3), MonthDay.of(10, 23)),
            new HalfTerm(MonthDay.of(11, 2), MonthDay.of(12, 18)));

    private SchoolYear() {}

    private record HalfTerm(MonthDay first, MonthDay last) {}

    /** Those that end on a day or later, until a year after the last. */
    static List<SchoolTermSet> from(LocalDate on, LocalDate lastDay) {
        return IntStream.rangeClosed(on.getYear(), lastDay.getYear() + 1)
                .boxed()
                .flatMap(year -> HALF_TERMS.stream()
                        .flatMap(term -> Stream.of(new SchoolTermSet(
                                on, term.first().atYear(year), term.last().atYear(year)))))
                .filter(term -> !term.lastDay().isBefore(on))
                .toList();
    }
}
