package org.openiro.review.decision.domain;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.CaseTable;

/** A row of the worked cases of decisions, named for the report. */
public record DecisionCase(NamedCsvRecord row) {

    /** The columns of what comes out, in the order of {@link #outcome}. */
    private static final List<String> CALCULATED = List.of(
            "answer_by",
            "agreement",
            "contested_too_late",
            "first_due_on",
            "moved_after_it_passed",
            "status",
            "days_late",
            "circulation_after_due",
            "answer_after_due",
            "closing_after_due");

    /** A word, the day of which it is said, and the day on which somebody entered it. */
    public record Said(String word, LocalDate on, LocalDate enteredOn) {}

    public static Stream<DecisionCase> all() {
        return CaseTable.rows("src/test/worked-cases/decisions.csv").stream().map(DecisionCase::new);
    }

    public LocalDate dueOn() {
        return LocalDate.parse(row.getField("due_on"));
    }

    public LocalDate asAt() {
        return LocalDate.parse(row.getField("as_at"));
    }

    public List<LocalDate> proclaimed() {
        return CaseTable.dates(row, "proclaimed");
    }

    /** None or one. */
    public List<Said> circulation() {
        return said("circulated_on", "CIRCULATED ");
    }

    public List<Said> answers() {
        return said("answers", "");
    }

    /** Each to a day, on the day of its entry. */
    public List<Said> moves() {
        return said("moved", "MOVED ");
    }

    /** None or one. */
    public List<Said> closing() {
        return said("closed", "");
    }

    public List<String> calculated() {
        return CALCULATED.stream().map(row::getField).toList();
    }

    /** Empty for null, as the table has it. */
    public static List<String> outcome(@Nullable Object... found) {
        return Stream.of(found).map(each -> Objects.toString(each, "")).toList();
    }

    private List<Said> said(String column, String word) {
        return Stream.of(row.getField(column).split(";", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> (word + one).split("[ @]", -1))
                .map(one -> new Said(one[0], LocalDate.parse(one[1]), LocalDate.parse(one[one.length - 1])))
                .toList();
    }

    @Override
    public String toString() {
        return row.getField("case") + ": " + row.getField("note");
    }
}
