package org.openiro.review.midway;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.review.CaseTable;
import org.openiro.review.midway.domain.MidwayStatus;
import org.openiro.review.obligation.CareStretch;
import org.openiro.review.practice.domain.PracticeKind;
import org.openiro.review.practice.domain.PracticeStandard;
import org.openiro.review.practice.domain.PracticeStandards;

/** The worked cases of {@code midway-checks.csv}. */
class MidwayCasesTest {

    record Case(NamedCsvRecord row) {

        @Nullable
        LocalDate day(String column) {
            return CaseTable.date(row, column);
        }

        LocalDate known(String column) {
            return LocalDate.parse(row.getField(column));
        }

        CareStretch stretch() {
            return new CareStretch(
                    new UUID(0, 1),
                    new UUID(0, 2),
                    2,
                    known("reviewed_on"),
                    true,
                    day("next_due_on"),
                    day("ended_on"),
                    null);
        }

        PracticeStandards standards() {
            return new PracticeStandards(Arrays.stream(row.getField("standards").split("; ?", -1))
                    .filter(one -> !one.isEmpty())
                    .map(one -> one.split(" ", -1))
                    .map(Case::standard)
                    .toList());
        }

        private static PracticeStandard standard(String... words) {
            var span = words[words.length - 1].split("/", -1);
            return new PracticeStandard(
                    words.length == 2 ? PracticeKind.MIDWAY_HALFWAY : PracticeKind.MIDWAY_AFTER_WEEKS,
                    words.length == 2 ? null : Integer.valueOf(words[1]),
                    LocalDate.parse(span[0]),
                    span.length == 1 ? null : LocalDate.parse(span[1]));
        }

        @Override
        public String toString() {
            return row.getField("case") + ": " + row.getField("note");
        }
    }

    static Stream<Case> cases() {
        return CaseTable.rows("src/test/worked-cases/midway-checks.csv").stream()
                .map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMidwayCheckStandsAsCalculated(Case each) {
        var stretch = each.stretch();
        var reviewDueOn = stretch.dueOn();
        var dueOn = reviewDueOn == null
                ? null
                : each.standards()
                        .midwayDueOn(each.known("reviewed_on"), reviewDueOn)
                        .orElse(null);
        var checkedOn = CaseTable.dates(each.row(), "checks").stream()
                .filter(stretch::isBetweenReviews)
                .min(Comparator.naturalOrder())
                .orElse(null);
        var status = MidwayStatus.of(dueOn, checkedOn, stretch.endedOn(), each.known("as_at"));

        assertThat(Stream.of(dueOn, checkedOn, status)
                        .map(value -> Objects.toString(value, ""))
                        .toList())
                .isEqualTo(List.of("due_on", "checked_on", "status").stream()
                        .map(column -> each.row().getField(column))
                        .toList());
    }
}
