package org.openiro.review.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseTable;

class DueDateMismatchesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    private final DueDateMismatches mismatches = new DueDateMismatches(WorkingDays.shipped());

    static Stream<Arguments> workedCases() {
        return CaseTable.rows("src/test/worked-cases/due-date-mismatches.csv").stream()
                .map(row -> arguments(row.getField("case"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workedCases")
    void everyWorkedCaseComesOutAsCalculatedASecondTime(String name, NamedCsvRecord row) {
        var by = row.getField("recorded_by");
        var on = CaseTable.date(row, "recorded_due_on");
        var required = required(
                new DueDateInputs(
                        CaseTable.date(row, "became_looked_after_on"),
                        CaseTable.date(row, "previous_review_on"),
                        null,
                        null,
                        false),
                CaseTable.date(row, "statutory_due_on"),
                row.getField("rule"),
                on == null ? null : new RecordedDueDate(on, by.isEmpty() ? null : by));

        var expected = row.getField("explained_by");
        assertThat(mismatches.of(required, CaseTable.date(row, "due_before"), null).stream())
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(Mismatch.valueOf(expected)));
    }

    @Test
    void whereNoDueDateCanBeDerivedThereIsNothingToCompare() {
        var none = new DueDateInputs(null, null, null, null, false);

        assertThat(mismatches.of(required(none, null, null, new RecordedDueDate(DAY, "mosaic")), null, null))
                .isEmpty();
    }

    /** 91 days lead to the same date, but a council that set it needs no other explanation. */
    @Test
    void theCouncilsOwnDateIsExplainedByItsPolicyFirst() {
        var since = new DueDateInputs(null, DAY, null, null, false);
        var recorded = new RecordedDueDate(DAY.plusDays(91), "mosaic");
        var required = required(since, DAY.plusMonths(6), "NEXT_6M", recorded);

        assertThat(mismatches.of(required, null, DAY.plusDays(91))).contains(Mismatch.LOCAL_POLICY);
        assertThat(mismatches.of(required, null, DAY.plusDays(92))).contains(Mismatch.ADDED_91_DAYS);
    }

    private static RequiredReview required(
            DueDateInputs inputs,
            @Nullable LocalDate dueOn,
            @Nullable String rule,
            @Nullable RecordedDueDate recorded) {
        return new RequiredReview(
                new CarePeriod(UUID.randomUUID(), DAY, true, null),
                1,
                inputs,
                new Due(dueOn, rule, List.of(), null, null, List.of()),
                null,
                new PastReview(UUID.randomUUID(), DAY, null, recorded, true),
                null);
    }
}
