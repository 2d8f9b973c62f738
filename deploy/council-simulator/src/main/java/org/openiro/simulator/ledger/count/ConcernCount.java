package org.openiro.simulator.ledger.count;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.function.Function;

/** Concerns, each step by its own date. Sensitive ones are in the totals and in no breakdown. */
final class ConcernCount {

    private ConcernCount() {}

    static void add(Cells cells, List<Concern> concerns, FinancialYear year) {
        List<Concern> raised =
                concerns.stream().filter(each -> year.holds(each.raisedOn())).toList();
        List<Concern> closed =
                concerns.stream().filter(each -> year.holds(each.closedOn())).toList();
        cells.count("concernsRaised", raised.size());
        cells.beside(
                "concernsRaised",
                "Children they are about",
                raised.stream().mapToLong(Concern::children).sum());
        cells.beside(
                "concernsRaised",
                "Counted in totals only",
                raised.stream().filter(Concern::sensitive).count());
        cells.count(
                "concernsMadeFormal",
                concerns.stream()
                        .filter(each -> year.holds(each.formalisedOn()))
                        .count());
        cells.count("concernsClosed", closed.size());
        cells.count(
                "concernsOpen",
                concerns.stream().filter(each -> each.openOn(year.last())).count());
        cells.share(
                "formalShare",
                raised.stream().filter(each -> each.formalisedOn() != null).count(),
                raised.size());
        breakdown(cells, "concernThemes", raised, Concern::theme);
        breakdown(cells, "concernOutcomes", closed, each -> requireNonNull(each.outcome()));
    }

    private static void breakdown(Cells cells, String table, List<Concern> concerns, Function<Concern, String> row) {
        List<Concern> shown =
                concerns.stream().filter(each -> !each.sensitive()).toList();
        shown.stream().collect(groupingBy(row, counting())).forEach((code, count) -> {
            cells.row(table, code, "count", count);
            cells.percent(table, code, "percent", count, shown.size());
        });
    }
}
