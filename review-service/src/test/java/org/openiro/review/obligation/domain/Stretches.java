package org.openiro.review.obligation.domain;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.openiro.review.CaseTable;

/** Reads the stretches of a worked case: {@code from/to}, without a day behind the stroke when it still runs. */
final class Stretches {

    private Stretches() {}

    static List<Span> of(NamedCsvRecord row, String column) {
        return CaseTable.words(row, column).stream()
                .map(word -> word.split("/", -1))
                .map(days -> new Span(LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1])))
                .toList();
    }
}
