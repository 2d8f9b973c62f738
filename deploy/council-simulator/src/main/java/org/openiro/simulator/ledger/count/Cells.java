package org.openiro.simulator.ledger.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of a report by name: {@code dutyMet/numerator}, {@code dutyMet/Overdue} for what stands beside a figure,
 * {@code reviewsByMonth/2024-04/late} for a table's cell. A nought in a table is left out. Shares are rounded once, half
 * up, to one decimal place; there is none of nothing.
 */
final class Cells {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SortedMap<String, BigDecimal> cells = new TreeMap<>();

    SortedMap<String, BigDecimal> all() {
        return Collections.unmodifiableSortedMap(cells);
    }

    void count(String figure, long count) {
        put(figure + "/numerator", BigDecimal.valueOf(count));
        put(figure + "/value", BigDecimal.valueOf(count));
    }

    void share(String figure, long part, long whole) {
        put(figure + "/numerator", BigDecimal.valueOf(part));
        put(figure + "/denominator", BigDecimal.valueOf(whole));
        quotient(figure + "/value", BigDecimal.valueOf(part).multiply(HUNDRED), BigDecimal.valueOf(whole));
    }

    void ratio(String figure, long children, BigDecimal fte) {
        put(figure + "/numerator", BigDecimal.valueOf(children));
        put(figure + "/denominator", fte);
        quotient(figure + "/value", BigDecimal.valueOf(children), fte);
    }

    void beside(String figure, String label, long count) {
        put(figure + "/" + label, BigDecimal.valueOf(count));
    }

    void row(String table, Object row, String column, long count) {
        row(table, row, column, BigDecimal.valueOf(count));
    }

    void row(String table, Object row, String column, BigDecimal number) {
        if (number.signum() != 0) {
            put(table + "/" + row + "/" + column, number);
        }
    }

    void percent(String table, Object row, String column, long part, long whole) {
        quotientRow(table, row, column, 100 * part, BigDecimal.valueOf(whole));
    }

    void quotientRow(String table, Object row, String column, long dividend, BigDecimal divisor) {
        if (dividend != 0) {
            quotient(table + "/" + row + "/" + column, BigDecimal.valueOf(dividend), divisor);
        }
    }

    private void quotient(String name, BigDecimal dividend, BigDecimal divisor) {
        if (divisor.signum() != 0) {
            put(name, dividend.divide(divisor, 1, RoundingMode.HALF_UP));
        }
    }

    private void put(String name, BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        cells.put(name, stripped.setScale(Math.max(stripped.scale(), 0)));
    }
}
