package org.openiro.simulator.ledger.count;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Children for each full-time IRO: on the last day, with and without those long absent, and over the year as a ratio of
 * sums over the month ends. A child in short breaks counts as one, and is shown apart as well.
 */
final class TeamCount {

    private static final String AT_END = "teamRatioAtPeriodEnd";
    private static final String TABLE = "teamByMonthEnd";

    private TeamCount() {}

    static void add(Cells cells, Council council, FinancialYear year) {
        Day last = Day.of(year.last(), council);
        cells.ratio(AT_END, last.children(), last.filled());
        cells.beside(AT_END, "Children without an IRO", last.withoutIro());
        cells.beside(AT_END, "Children in agreed short breaks", last.inShortBreaks());
        cells.beside(AT_END, "IROs whose hours are not known", last.irosWithoutHours());
        cells.ratio("teamRatioAvailable", last.children(), last.available());
        List<Day> monthEnds =
                year.monthEnds().stream().map(day -> Day.of(day, council)).toList();
        cells.ratio(
                "teamRatioOverYear",
                monthEnds.stream().mapToLong(Day::children).sum(),
                monthEnds.stream().map(Day::filled).reduce(BigDecimal.ZERO, BigDecimal::add));
        monthEnds.forEach(day -> day.addRow(cells));
    }

    /** The team and its children on a day. */
    record Day(
            LocalDate on,
            long children,
            long withoutIro,
            long inShortBreaks,
            BigDecimal filled,
            BigDecimal available,
            long irosWithoutHours) {

        static Day of(LocalDate on, Council council) {
            Team team = council.team();
            List<Child> children = council.children().stream()
                    .filter(child -> child.lookedAfterOn(on))
                    .toList();
            List<Optional<String>> iros =
                    children.stream().map(child -> child.iros().on(on, team)).toList();
            Set<String> holders = iros.stream().flatMap(Optional::stream).collect(toSet());
            return new Day(
                    on,
                    children.size(),
                    iros.stream().filter(Optional::isEmpty).count(),
                    children.stream().filter(child -> child.inShortBreaksOn(on)).count(),
                    team.filled(on),
                    team.available(on),
                    team.withoutHours(on, holders));
        }

        void addRow(Cells cells) {
            cells.row(TABLE, on, "allocated", children - withoutIro);
            cells.row(TABLE, on, "withoutIro", withoutIro);
            cells.row(TABLE, on, "inShortBreaks", inShortBreaks);
            cells.row(TABLE, on, "filledFte", filled);
            cells.row(TABLE, on, "availableFte", available);
            cells.quotientRow(TABLE, on, "childrenPerFte", children, filled);
        }
    }
}
