package org.openiro.review.timeliness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseTable;

/** Which due date is judged on, in reporting-service and here alike: one table of cases holds them equal. */
class TimelinessBasisTest {

    static Stream<Arguments> sharedCases() {
        return CaseTable.rows("contracts/cases/timeliness-basis.csv").stream()
                .map(row -> arguments(row.getField("case"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sharedCases")
    void everySharedCaseHasItsBasisDueDateAndClass(String name, NamedCsvRecord row) {
        var completedOn = CaseTable.date(row, "completed_on");
        var recordedDueOn = CaseTable.date(row, "recorded_due_on");
        var days = new CouncilDays(null, CaseTable.date(row, "timeliness_from"));

        var basis = TimelinessBasis.of(completedOn, recordedDueOn, days);
        var dueOn = basis.dueOn(CaseTable.date(row, "statutory_due_on"), recordedDueOn);

        assertThat(basis).hasToString(row.getField("basis"));
        assertThat(dueOn).isEqualTo(CaseTable.date(row, "due_on"));
        var dates = new ReviewDates(
                dueOn, CaseTable.date(row, "opened_on"), completedOn, 0, false, CaseTable.date(row, "duty_ended_on"));
        var judgement = new TimelinessRule(WorkingDays.shipped()).judge(dates, LocalDate.parse(row.getField("as_at")));
        assertThat(judgement.timeliness()).hasToString(row.getField("timeliness"));
        assertThat(judgement.daysLate())
                .isEqualTo(row.getField("days_late").isEmpty() ? null : Integer.valueOf(row.getField("days_late")));
    }
}
