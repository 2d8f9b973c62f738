package org.openiro.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openiro.reporting.testing.Repository;

/** Every code that a publisher lists has a label here, and every late reason its group. */
class CodeLabelsTest {

    @Test
    void everyLateReasonOfReviewServiceHasALabelAndAGroup() throws IOException {
        for (NamedCsvRecord row : rows("review-service/contracts/codes/late_reason.csv")) {
            String code = row.getField("code");
            assertThat(CodeLabels.LATE_REASON.of(code)).isEqualTo(row.getField("label"));
            assertThat(CodeLabels.GROUP_OF_LATE_REASON.of(code)).isEqualTo(row.getField("group"));
            assertThat(CodeLabels.LATE_REASON_GROUP.codes()).contains(row.getField("group"));
        }
    }

    @Test
    void everyThemeOfEscalationServiceHasALabel() throws IOException {
        assertLabels(CodeLabels.CONCERN_THEME, "escalation-service/contracts/codes/concern_category.csv");
    }

    @Test
    void everyOutcomeOfEscalationServiceHasALabel() throws IOException {
        assertLabels(CodeLabels.CONCERN_OUTCOME, "escalation-service/contracts/codes/concern_outcome.csv");
    }

    @Test
    void aCodeAddedSinceIsShownAsItStandsAndLast() {
        assertThat(CodeLabels.CONCERN_OUTCOME.of("ADDED_SINCE")).isEqualTo("ADDED_SINCE");
        assertThat(CodeLabels.CONCERN_OUTCOME.ordered(new TreeSet<>(Set.of("ADDED_SINCE", "LEFT_CARE", "RESOLVED"))))
                .containsExactly("RESOLVED", "LEFT_CARE", "ADDED_SINCE");
    }

    @Test
    void everyFigureHasItsWords() {
        for (FigureId id : FigureId.values()) {
            Wording words = Wording.of(id);
            assertThat(List.of(words.title(), words.of(), words.definition(), words.basis()))
                    .as(id.key())
                    .noneMatch(String::isBlank);
        }
    }

    /** Every rate names its basis (shared definitions, "Three due dates"). */
    @Test
    void whatIsJudgedOnADueDateNamesThatOfTheSourceWhereItCounts() {
        LocalDate from = LocalDate.of(2025, 4, 1);
        for (FigureId id : FigureId.values()) {
            String basis = Wording.of(id).basis();
            String recorded =
                    " For reviews completed before 1 April 2025, the due date that the source system recorded,"
                            + " where it told one.";
            assertThat(basis).as(id.key()).doesNotContain("{");
            assertThat(Wording.basis(id, from))
                    .as(id.key())
                    .isEqualTo(basis.contains("due date") ? basis + recorded : basis);
        }
        assertThat(Wording.of(FigureId.DUTY_MET).basis()).isEqualTo("Statutory due date, by due date.");
    }

    private static void assertLabels(CodeLabels labels, String file) throws IOException {
        List<NamedCsvRecord> rows = rows(file);
        assertThat(rows).isNotEmpty();
        for (NamedCsvRecord row : rows) {
            assertThat(labels.codes()).contains(row.getField("code"));
            assertThat(labels.of(row.getField("code"))).isEqualTo(row.getField("label"));
        }
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Repository.path(file))) {
            return csv.stream().toList();
        }
    }
}
