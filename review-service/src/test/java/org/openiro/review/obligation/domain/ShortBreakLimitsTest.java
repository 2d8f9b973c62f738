package org.openiro.review.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.review.CaseTable;

class ShortBreakLimitsTest {

    static Stream<Arguments> workedCases() {
        return CaseTable.rows("src/test/worked-cases/short-break-limits.csv").stream()
                .map(row -> arguments(row.getField("case"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workedCases")
    void everyWorkedCaseComesOutAsCalculatedASecondTime(String name, NamedCsvRecord row) {
        var on = CaseTable.date(row, "broken_on");
        var expected = Stream.ofNullable(on)
                .map(day -> new LimitBroken(
                        day,
                        LimitBroken.Limit.valueOf(row.getField("limit")),
                        LocalDate.parse(row.getField("counted_from"))))
                .toList();
        var series = new Span(LocalDate.parse(row.getField("agreed_on")), null);

        assertThat(ShortBreakLimits.broken(List.of(series), Stretches.of(row, "stays")))
                .containsExactlyElementsOf(expected);
    }

    /** Agreed on 1 June 2024; the child had been away for twenty days at Easter, which was no part of it. */
    @Test
    void aStayThatEndedBeforeTheSeriesBeginsNoneOfIt() {
        var agreed = LocalDate.of(2024, 6, 1);
        var series = List.of(new Span(agreed, null));

        assertThat(ShortBreakLimits.broken(
                        series, List.of(new Span(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 21)))))
                .isEmpty();
        assertThat(ShortBreakLimits.broken(series, List.of(new Span(agreed.minusDays(20), agreed))))
                .isEmpty();
        assertThat(ShortBreakLimits.broken(series, List.of(new Span(agreed.minusDays(20), agreed.plusDays(1)))))
                .extracting(LimitBroken::on)
                .containsExactly(agreed);
    }

    /** A stay counts as the first of a series when it holds the day of the agreement, and began at most sixteen days before. */
    @Test
    void aSeriesBeginsWithTheStayInWhichItWasAgreed() {
        var agreed = LocalDate.of(2024, 6, 20);

        assertThat(begun(agreed, agreed.minusDays(16), agreed.plusDays(1))).isEqualTo(agreed.minusDays(16));
        assertThat(begun(agreed, agreed.minusDays(17), agreed.plusDays(1))).isEqualTo(agreed);
        assertThat(begun(agreed, agreed.minusDays(16), agreed)).isEqualTo(agreed);
        assertThat(begun(agreed, agreed, agreed.plusDays(5))).isEqualTo(agreed);
        assertThat(begun(agreed, agreed.plusDays(1), agreed.plusDays(5))).isEqualTo(agreed);
    }

    private static LocalDate begun(LocalDate agreed, LocalDate from, LocalDate to) {
        return ShortBreakLimits.begun(List.of(new Span(agreed, null)), List.of(new Span(from, to)))
                .getFirst()
                .from();
    }
}
