package org.openiro.simulator.ledger.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.openiro.simulator.ledger.Entry;

/** Every figure and table of one council's annual report, counted from the ledger. */
public final class AnnualCount {

    private AnnualCount() {}

    /**
     * The numbers by name: {@code dutyMet/numerator}, {@code /denominator} and {@code /value}, {@code dutyMet/Overdue} for
     * one that stands beside a figure, {@code reviewsByMonth/2024-04/late} for a cell of a table, noughts left out.
     *
     * @param year the calendar year in which the financial year begins
     * @param asAt the day as at which is counted: what the ledger noted later is not known yet
     */
    public static SortedMap<String, BigDecimal> of(List<Entry> ledger, String authority, int year, LocalDate asAt) {
        Council council = Council.of(ledger, authority, asAt);
        FinancialYear period = new FinancialYear(year, asAt);
        Cells cells = new Cells();
        PopulationCount.add(cells, council.children(), period);
        ReviewCount.add(cells, council.children(), period);
        TeamCount.add(cells, council, period);
        ConcernCount.add(cells, council.concerns(), period);
        return cells.all();
    }
}
