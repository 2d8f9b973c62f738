package org.openiro.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Given.id;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.reporting.facts.domain.HeldReview;
import org.openiro.reporting.facts.domain.Obligation;
import org.openiro.reporting.testing.Repository;

/** Which due date is judged on, in review-service and here alike: one table of cases holds them equal. */
class TimelinessBasisCasesTest {

    static List<NamedCsvRecord> cases() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(Repository.path("review-service/contracts/cases/timeliness-basis.csv"))) {
            return rows.stream().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anObligationIsJudgedAsTheSharedTableSays(NamedCsvRecord row) {
        Obligation obligation = new Obligation(
                id("obligation"),
                id("child"),
                "NEXT_6M",
                date(row, "statutory_due_on"),
                date(row, "recorded_due_on"),
                date(row, "opened_on"),
                date(row, "completed_on"),
                date(row, "duty_ended_on"),
                false,
                false);
        TimelinessRule rule = rule(row);

        assertThat(TimelinessBasis.of(
                        obligation.dischargedOn(), obligation.recordedDueOn(), date(row, "timeliness_from")))
                .as(name(row))
                .hasToString(row.getField("basis"));
        assertThat(rule.dueOn(obligation)).as(name(row)).isEqualTo(date(row, "due_on"));
        assertThat(rule.ofObligation(obligation)).as(name(row)).hasToString(row.getField("timeliness"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void andSoIsTheReviewThatDischargedIt(NamedCsvRecord row) {
        LocalDate completedOn = date(row, "completed_on");
        if (completedOn == null) {
            return;
        }
        HeldReview review = new HeldReview(
                id("review"),
                id("child"),
                null,
                completedOn,
                date(row, "opened_on"),
                date(row, "statutory_due_on"),
                date(row, "recorded_due_on"),
                "NEXT_6M",
                10,
                List.of("PN1"),
                null,
                List.of(),
                true,
                false,
                false,
                false,
                false);

        assertThat(rule(row).dueOn(review)).as(name(row)).isEqualTo(date(row, "due_on"));
        assertThat(rule(row).ofReview(review)).as(name(row)).hasToString(row.getField("timeliness"));
    }

    private static TimelinessRule rule(NamedCsvRecord row) {
        return new TimelinessRule(WorkingDays.shipped(), date(row, "as_at"), date(row, "timeliness_from"));
    }

    private static String name(NamedCsvRecord row) {
        return row.getField("case") + ": " + row.getField("note");
    }

    private static LocalDate date(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
