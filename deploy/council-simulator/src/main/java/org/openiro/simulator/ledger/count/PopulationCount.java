package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Children looked after on the last day, and periods of care that began and that ended. Short breaks, which are counted
 * apart, are told by the last day for the stock, by the first day of a period for its beginning, by the day before for its
 * end.
 */
final class PopulationCount {

    private PopulationCount() {}

    static void add(Cells cells, List<Child> children, FinancialYear year) {
        Predicate<Child> apart = child -> child.inShortBreaksOn(year.last());
        List<Child> stock = children.stream()
                .filter(child -> child.lookedAfterOn(year.last()))
                .toList();
        cells.count("childrenLookedAfter", stock.stream().filter(apart.negate()).count());
        cells.beside(
                "childrenLookedAfter",
                "In agreed short breaks",
                stock.stream().filter(apart).count());
        cells.count("startedToBeLookedAfter", started(children, year, false));
        cells.beside("startedToBeLookedAfter", "Of short breaks", started(children, year, true));
        cells.count("ceasedToBeLookedAfter", ceased(children, year, false));
        cells.beside("ceasedToBeLookedAfter", "Of short breaks", ceased(children, year, true));
    }

    private static long started(List<Child> children, FinancialYear year, boolean shortBreak) {
        return children.stream()
                .flatMap(child -> child.care().stream()
                        .map(Stretch::from)
                        .filter(year::holds)
                        .filter(day -> child.inShortBreaksOn(day) == shortBreak))
                .count();
    }

    private static long ceased(List<Child> children, FinancialYear year, boolean shortBreak) {
        long ceased = 0;
        for (Child child : children) {
            for (Stretch period : child.care()) {
                LocalDate end = period.until();
                if (end != null && year.holds(end) && child.inShortBreaksOn(end.minusDays(1)) == shortBreak) {
                    ceased++;
                }
            }
        }
        return ceased;
    }
}
