package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.Tables.day;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The classes, held to the cases that hold the services equal. */
class TimelinessTest {

    private static final LocalDate BANK_HOLIDAYS_PUBLISHED_UNTIL = LocalDate.of(2027, 12, 31);

    /**
     * Left out: what the ledger cannot tell (no due date; a second adjournment) and days whose bank holidays nobody has
     * published, which it never reaches.
     */
    @Test
    void everySharedCaseHasItsClass() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (NamedCsvRecord row : Tables.rows("review-service/contracts/cases/timeliness.csv")) {
            LocalDate due = day(row, "due_on");
            LocalDate asAt = LocalDate.parse(row.getField("as_at"));
            boolean adjournedTwice = row.getField("adjournments").equals("2")
                    && row.getField("series").equals("false");
            if (due != null && !adjournedTwice && !asAt.isAfter(BANK_HOLIDAYS_PUBLISHED_UNTIL)) {
                expected.put(row.getField("case"), row.getField("timeliness"));
                actual.put(
                        row.getField("case"),
                        Timeliness.of(
                                        due,
                                        day(row, "opened_on"),
                                        day(row, "completed_on"),
                                        day(row, "duty_ended_on"),
                                        asAt)
                                .name());
            }
        }
        assertThat(actual).isEqualTo(expected).hasSizeGreaterThan(50);
    }
}
