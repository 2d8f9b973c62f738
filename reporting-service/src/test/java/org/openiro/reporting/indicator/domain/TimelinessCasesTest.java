package org.openiro.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.reporting.testing.Repository;

/** Review-service and this service derive the same class from the same dates: one table of cases holds them equal. */
class TimelinessCasesTest {

    private static final WorkingDays WORKING_DAYS = WorkingDays.shipped();

    static List<NamedCsvRecord> cases() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(Repository.path("review-service/contracts/cases/timeliness.csv"))) {
            return rows.stream().toList();
        }
    }

    @Test
    void theSharedTableHasEveryClass() throws IOException {
        assertThat(cases()).extracting(row -> row.getField("timeliness")).contains(names());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theClassIsThatOfTheSharedTable(NamedCsvRecord row) {
        ReviewDates dates = new ReviewDates(
                date(row, "due_on"),
                date(row, "opened_on"),
                date(row, "completed_on"),
                Integer.parseInt(row.getField("adjournments")) > 1 && !Boolean.parseBoolean(row.getField("series")),
                date(row, "duty_ended_on"));
        Timeliness derived = new TimelinessRule(WORKING_DAYS, date(row, "as_at"), null).classify(dates);
        assertThat(derived.name())
                .as(row.getField("case") + ": " + row.getField("note"))
                .isEqualTo(row.getField("timeliness"));
    }

    @Test
    void aWindowBeyondTheKnownCalendarIsUnknownAndNoGuess() {
        LocalDate due = LocalDate.of(2029, 6, 1);
        TimelinessRule rule = new TimelinessRule(WORKING_DAYS, LocalDate.of(2029, 12, 31), null);
        assertThat(rule.classify(new ReviewDates(due, due, due.plusDays(3), false, null)))
                .isEqualTo(Timeliness.UNKNOWN);
        assertThat(rule.classify(new ReviewDates(due, null, due.plusDays(3), false, null)))
                .isEqualTo(Timeliness.LATE);
    }

    private static String[] names() {
        return java.util.Arrays.stream(Timeliness.values()).map(Enum::name).toArray(String[]::new);
    }

    private static LocalDate date(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
