package org.openiro.review.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
}
