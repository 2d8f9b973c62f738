package org.openiro.reporting.testing;

import static org.openiro.reporting.testing.Reports.count;

import java.time.LocalDate;
import java.util.List;

/** The year 2024 of a made-up council with something in every figure, table and chart. */
public final class FullYear {

    private static final List<String> CODES = List.of("PN1", "PN1", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");
    private static final List<String> REASONS =
            List.of("SW_REPORT", "IRO_ABSENT", "CHILD_REQUEST", "COURT", "NOT_RECORDED");

    private FullYear() {}

    /** Returns when the report has all of it. */
    public static void tell(String authority) {
        Told told = new Told(authority);
        told.iro("one", "0.8");
        LocalDate day = LocalDate.of(2024, 4, 10);
        int reviews = 36;
        for (int i = 0; i < reviews; i++) {
            String child = "child-" + i;
            told.child(child, "2023-01-09", i % 9 == 8 ? "2024-11-04" : null, i == 5 ? "V4" : "C2");
            told.allocated(child, "one", "2023-01-16");
            LocalDate due = day.plusDays(i * 9L);
            boolean late = i % 6 == 5;
            LocalDate held = late ? due.plusDays(4) : due.minusDays(1);
            told.due(child, child + "-due", due.toString(), held.toString());
            told.held(
                    child,
                    child + "-held",
                    due.toString(),
                    held.toString(),
                    CODES.get(i % CODES.size()),
                    late ? REASONS.get(i / 6 % REASONS.size()) : null);
        }
        told.raised("drift", "2024-07-01");
        told.formalised("drift", "2024-07-08");
        told.closed("drift", "2024-07-22");
        Reports.once(
                authority,
                report -> count(report, "concernsClosed") == 1
                        && count(report, "reviewsCompleted") == reviews
                        && report.getInt("figures.dutyMet.denominator") == reviews
                        && report.getInt("tables.teamByMonthEnd[0].allocated") == reviews);
    }
}
