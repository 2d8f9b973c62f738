package org.openiro.review.paperwork.domain;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.CaseTable;

/** A row of the worked cases of paperwork, named for the report. */
public record PaperworkCase(NamedCsvRecord row) {

    public static Stream<PaperworkCase> all() {
        return CaseTable.rows("src/test/worked-cases/paperwork.csv").stream().map(PaperworkCase::new);
    }

    public Paper paper() {
        return Paper.valueOf(row.getField("paper"));
    }

    public LocalDate completedOn() {
        return LocalDate.parse(row.getField("completed_on"));
    }

    public LocalDate asAt() {
        return LocalDate.parse(row.getField("as_at"));
    }

    public List<LocalDate> proclaimed() {
        return CaseTable.dates(row, "proclaimed");
    }

    public @Nullable LocalDate doneOn() {
        var day = row.getField("done_on").split("@", -1)[0];
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    /** The day on which somebody entered that it was done. */
    public @Nullable LocalDate enteredOn() {
        var days = row.getField("done_on").split("@", -1);
        var day = days[days.length - 1];
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    /**
     * A decision of the review.
     *
     * @param on the day on which it went out; null when it did not
     * @param enteredOn the day of all that is recorded of it
     * @param replaces the places of those that it says as they were meant, from 1
     */
    public record Sent(@Nullable LocalDate on, LocalDate enteredOn, List<Integer> replaces) {

        static Sent of(String text) {
            var parts = text.strip().split(" for ", -1);
            var days = parts[0].split("@", -1);
            var replaces = parts.length == 1
                    ? List.<Integer>of()
                    : Stream.of(parts[1].split(" ", -1)).map(Integer::valueOf).toList();
            return new Sent(
                    days[0].equals("-") ? null : LocalDate.parse(days[0]),
                    LocalDate.parse(days[days.length - 1]),
                    replaces);
        }
    }

    /** In the order in which they were entered; none where people recorded the paper by hand. */
    public List<Sent> decisions() {
        var text = row.getField("decisions");
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(";", -1)).map(Sent::of).toList();
    }

    public List<String> calculated() {
        return Stream.of("due_on", "timeliness", "days_late", "recorded_after_due")
                .map(row::getField)
                .toList();
    }

    /** Empty for null, as the table has it. */
    public static List<String> outcome(@Nullable Object... found) {
        return Stream.of(found).map(each -> Objects.toString(each, "")).toList();
    }

    @Override
    public String toString() {
        return row.getField("case") + ": " + row.getField("note");
    }
}
