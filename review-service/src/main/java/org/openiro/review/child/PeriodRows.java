package org.openiro.review.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.openiro.review.child.domain.PeriodOfCare;

/**
 * Carries corrected periods of care over to the rows that are kept: the same start is the same period, else a period that
 * shares days with a kept one is that one with its start corrected.
 */
final class PeriodRows {

    private PeriodRows() {}

    static void follow(Child child, List<CarePeriodRow> rows, List<PeriodOfCare> periods) {
        var toPlace = new ArrayList<>(periods);
        var toMatch = new ArrayList<>(rows);
        match(toMatch, toPlace, (kept, stated) -> kept.startedOn().equals(stated.startedOn()));
        match(toMatch, toPlace, PeriodOfCare::overlaps);
        rows.removeAll(toMatch);
        toPlace.forEach(period -> rows.add(new CarePeriodRow(child, period)));
    }

    private static void match(
            List<CarePeriodRow> rows, List<PeriodOfCare> periods, BiPredicate<PeriodOfCare, PeriodOfCare> same) {
        for (var row : List.copyOf(rows)) {
            Optional<PeriodOfCare> stated = periods.stream()
                    .filter(period -> same.test(row.period(), period))
                    .findFirst();
            stated.ifPresent(period -> {
                row.stands(period);
                rows.remove(row);
                periods.remove(period);
            });
        }
    }
}
