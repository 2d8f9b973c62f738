package org.openiro.review.schedule.domain;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openiro.review.CaseTable;

/** Reads a row of the domain reference's table, in which some rules reuse a column as the row's note explains. */
public final class ReferenceCase {

    private static final String AUTHORITY_NOTE = "authority obtained ";

    private ReferenceCase() {}

    public static ReviewHistory history(NamedCsvRecord row) {
        DueDateRule rule = DueDateRule.valueOf(row.getField("rule"));
        List<LocalDate> heldOn = Stream.of("first_review_held", "second_review_held")
                .map(column -> CaseTable.date(row, column))
                .filter(Objects::nonNull)
                .toList();
        return new ReviewHistory(
                CaseTable.date(row, "became_looked_after"),
                rule == DueDateRule.SHORTBREAK_NEXT_6M,
                authority(row.getField("note")),
                CaseTable.date(row, "placed_for_adoption"),
                heldOn,
                rule == DueDateRule.ADJOURN_20WD ? CaseTable.date(row, "first_review_held") : null);
    }

    private static LocalDate authority(String note) {
        return note.startsWith(AUTHORITY_NOTE)
                ? LocalDate.parse(note.substring(AUTHORITY_NOTE.length(), AUTHORITY_NOTE.length() + 10))
                : null;
    }
}
