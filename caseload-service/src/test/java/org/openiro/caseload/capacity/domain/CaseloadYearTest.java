package org.openiro.caseload.capacity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseloadYearTest {

    @Test
    void hasTwelveMonthEndsFromAprilToMarch() {
        List<LocalDate> ends = CaseloadYear.monthEndsUpTo(2023, LocalDate.of(2026, 1, 1));

        assertThat(ends).hasSize(12).startsWith(LocalDate.of(2023, 4, 30)).endsWith(LocalDate.of(2024, 3, 31));
        assertThat(ends).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void countsAMonthEndOnItsDayAndNotOnTheDayBefore() {
        assertThat(CaseloadYear.monthEndsUpTo(2024, LocalDate.of(2024, 5, 31))).hasSize(2);
        assertThat(CaseloadYear.monthEndsUpTo(2024, LocalDate.of(2024, 5, 30))).hasSize(1);
        assertThat(CaseloadYear.monthEndsUpTo(2024, LocalDate.of(2024, 4, 29))).isEmpty();
    }

    @Test
    void isCompleteOn31MarchAndNotOnThe30th() {
        assertThat(CaseloadYear.monthEndsUpTo(2024, LocalDate.of(2025, 3, 31))).hasSize(12);
        assertThat(CaseloadYear.monthEndsUpTo(2024, LocalDate.of(2025, 3, 30))).hasSize(11);
    }

    @Test
    void dividesSumsAndNeverAveragesRatios() {
        CaseloadYear year = new CaseloadYear(2024, List.of(end(4, 100, "1"), end(5, 20, "4")));

        // 120 / 5, where the mean of 100 and 5 would be 52.5
        assertThat(year.ratio()).map(Ratio::value).contains(new BigDecimal("24.0"));
        assertThat(year.complete()).isFalse();
        assertThat(year.at31March()).isEmpty();
    }

    @Test
    void hasNoRatioWithoutAnyFte() {
        assertThat(new CaseloadYear(2024, List.of(end(4, 10, "0"))).ratio()).isEmpty();
    }

    private static CaseloadOn end(int month, int children, String fte) {
        BigDecimal filled = new BigDecimal(fte);
        return new CaseloadOn(
                LocalDate.of(2024, month, 28),
                List.of(),
                new TeamCaseload(children, 0, 0, filled, filled, BigDecimal.ZERO, 0));
    }
}
