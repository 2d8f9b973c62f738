package org.openiro.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Given.day;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ReportingPeriodTest {

    @Test
    void theYear2024RunsFromTheFirstOfApril2024ToTheEndOfMarch2025() {
        ReportingPeriod period = period(2024, "2026-11-22");
        assertThat(period.from()).isEqualTo(day("2024-04-01"));
        assertThat(period.to()).isEqualTo(day("2025-03-31"));
        assertThat(period.departmentsReportingYear()).isEqualTo(2025);
        assertThat(period.toDate()).isFalse();
        assertThat(period.months())
                .hasSize(12)
                .startsWith(YearMonth.of(2024, 4))
                .endsWith(YearMonth.of(2025, 3));
        assertThat(period.monthEnds()).hasSize(12).contains(day("2025-02-28")).endsWith(day("2025-03-31"));
    }

    @Test
    void itHoldsItsFirstAndLastDayAndNotTheirNeighbours() {
        ReportingPeriod period = period(2024, "2026-11-22");
        assertThat(period.contains(day("2024-03-31"))).isFalse();
        assertThat(period.contains(day("2024-04-01"))).isTrue();
        assertThat(period.contains(day("2025-03-31"))).isTrue();
        assertThat(period.contains(day("2025-04-01"))).isFalse();
    }

    @Test
    void aYearBeginsOnTheFirstOfAprilAndNotTheDayBefore() {
        assertThat(ReportingPeriod.of(2026, day("2026-03-31"))).isEmpty();
        assertThat(ReportingPeriod.of(2026, day("2026-04-01"))).isPresent();
        assertThat(ReportingPeriod.yearOf(day("2026-03-31"))).isEqualTo(2025);
        assertThat(ReportingPeriod.yearOf(day("2026-04-01"))).isEqualTo(2026);
    }

    @Test
    void theCalendarBeginsIn1995() {
        assertThat(ReportingPeriod.of(1994, day("2026-11-22"))).isEmpty();
        assertThat(ReportingPeriod.of(1995, day("2026-11-22"))).isPresent();
    }

    @Test
    void theRunningYearIsCountedToTodayAndItsFinishedMonths() {
        ReportingPeriod period = period(2026, "2026-05-30");
        assertThat(period.toDate()).isTrue();
        assertThat(period.lastDay()).isEqualTo(day("2026-05-30"));
        assertThat(period.contains(day("2026-05-30"))).isTrue();
        assertThat(period.contains(day("2026-05-31"))).isFalse();
        assertThat(period.months()).containsExactly(YearMonth.of(2026, 4), YearMonth.of(2026, 5));
        assertThat(period.monthEnds()).containsExactly(day("2026-04-30"));
        assertThat(period(2026, "2026-05-31").monthEnds()).containsExactly(day("2026-04-30"), day("2026-05-31"));
    }

    @Test
    void onItsLastDayAYearIsNoLongerToDate() {
        assertThat(period(2025, "2026-03-30").toDate()).isTrue();
        assertThat(period(2025, "2026-03-31").toDate()).isFalse();
    }

    private static ReportingPeriod period(int year, String today) {
        return ReportingPeriod.of(year, day(today)).orElseThrow();
    }
}
