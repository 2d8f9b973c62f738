package org.openiro.systemtests.faults;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.comparison.Comparison;
import org.openiro.systemtests.Council;

/** The annual report says what is counted from the ledger alone, number by number. */
final class ReportCheck {

    private ReportCheck() {}

    static Check of(Council council, List<Entry> ledger) {
        Comparison comparison = Comparison.of(council.annualReport(Year.NUMBER), ledger, Year.LAST_DAY);
        return Check.of("annual report", lines(comparison.count()), lines(comparison.product()));
    }

    private static Stream<String> lines(SortedMap<String, BigDecimal> numbers) {
        return numbers.entrySet().stream()
                .map(number -> number.getKey() + " "
                        + number.getValue().stripTrailingZeros().toPlainString());
    }
}
