package org.openiro.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Given.care;
import static org.openiro.reporting.testing.Given.child;
import static org.openiro.reporting.testing.Given.cover;
import static org.openiro.reporting.testing.Given.id;
import static org.openiro.reporting.testing.Given.iro;
import static org.openiro.reporting.testing.Given.main;
import static org.openiro.reporting.testing.Given.post;
import static org.openiro.reporting.testing.Given.shortBreakChild;
import static org.openiro.reporting.testing.Given.span;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.reporting.facts.domain.Allocation;
import org.openiro.reporting.facts.domain.Disputes;
import org.openiro.reporting.facts.domain.Facts;
import org.openiro.reporting.facts.domain.Iro;
import org.openiro.reporting.facts.domain.LookedAfterChild;

class CaseloadTest {

    private static final LookedAfterChild ANA = child("ana", care("2023-01-09", null));
    private static final LookedAfterChild BEN = child("ben", care("2023-01-09", null));

    @Test
    void childrenWithAndWithoutAMainIroCountAndCoverDoesNot() {
        Caseload caseload = onLastDay(
                List.of(ANA, BEN, shortBreakChild("cal", "2024-05-01")),
                List.of(iro("one", span("2020-01-01", null), "1", "1")),
                main("ana", "one", "2024-01-01", null),
                cover("ben", "one", "2024-01-01", null));
        assertThat(caseload.allocated()).isEqualTo(1);
        assertThat(caseload.unallocated()).isEqualTo(2);
        assertThat(caseload.inShortBreaks()).isEqualTo(1);
        assertThat(caseload.children()).isEqualTo(3);
    }

    @Test
    void anAllocationOrCareThatEndedOnTheLastDayNoLongerHolds() {
        Caseload caseload = onLastDay(
                List.of(ANA, BEN, child("gone", care("2023-01-09", "2025-03-31"))),
                List.of(),
                main("ana", "one", "2024-01-01", "2025-03-31"),
                main("ben", "one", "2025-03-31", "2025-04-01"));
        assertThat(caseload.children()).isEqualTo(2);
        assertThat(caseload.allocated()).isEqualTo(1);
    }

    @Test
    void filledFteIsHoursTimesShareWithoutVacanciesAndTheManager() {
        Iro manager = new Iro(id("manager"), false, true, List.of(post(span("2020-01-01", null), "1", "1")), List.of());
        Iro vacancy = new Iro(id("vacancy"), true, false, List.of(post(span("2020-01-01", null), "1", "1")), List.of());
        Caseload caseload = onLastDay(
                List.of(ANA),
                List.of(
                        iro("part time", span("2020-01-01", null), "0.8", "0.75"),
                        iro("left", span("2020-01-01", "2025-03-31"), "1", "1"),
                        iro("not begun", span("2025-04-01", null), "1", "1"),
                        manager,
                        vacancy));
        assertThat(caseload.filledFte()).isEqualByComparingTo("0.6");
    }

    @Test
    void hoursThatNobodyHasSaidAreToldAndNotGuessed() {
        Caseload caseload = onLastDay(
                List.of(ANA),
                List.of(
                        iro("no hours", span("2020-01-01", null), null, "1"),
                        new Iro(id("no post"), false, false, List.of(), List.of()),
                        new Iro(id("idle"), false, false, List.of(), List.of())),
                main("ana", "no post", "2024-01-01", null));
        assertThat(caseload.filledFte()).isEqualByComparingTo("0");
        assertThat(caseload.irosWithoutHours()).isEqualTo(2);
        assertThat(caseload.ratio().value()).isEmpty();
        assertThat(caseload.ratio().band()).isEmpty();
    }

    @Test
    void anAbsenceIsLeftOutOfTheAvailableHoursOnceLongerThanTwentyWorkingDays() {
        Caseload caseload = onLastDay(
                List.of(ANA),
                List.of(
                        absent("twenty days", "2025-03-10", "2025-04-07"),
                        absent("twenty-one days", "2025-03-10", "2025-04-08"),
                        absent("back on the day", "2025-01-06", "2025-03-31")));
        assertThat(caseload.filledFte()).isEqualByComparingTo("3");
        assertThat(caseload.availableFte()).isEqualByComparingTo("2");
    }

    @Test
    void theYearIsARatioOfSumsOverTheMonthEnds() {
        Facts facts = facts(
                List.of(ANA, child("half", care("2024-10-01", null))),
                List.of(
                        iro("one", span("2020-01-01", "2024-10-01"), "1", "1"),
                        iro("two", span("2024-10-01", null), "0.5", "1")));
        AnnualFigures figures = Figures.of2024(facts);
        assertThat(figures.caseloadAtMonthEnds()).hasSize(12);
        assertThat(figures.teamRatioOverYear()).isEqualTo(new TeamRatio(18, new BigDecimal("9.0")));
        assertThat(figures.teamRatioOverYear().value()).contains(new BigDecimal("2.0"));
        assertThat(figures.caseload().ratio().value()).contains(new BigDecimal("4.0"));
    }

    @ParameterizedTest
    @CsvSource({"499, 10, BELOW", "500, 10, WITHIN", "700, 10, WITHIN", "701, 10, ABOVE", "70, 0.99, ABOVE"})
    void fiftyAndSeventyAreInsideTheBand(long children, BigDecimal fte, TeamRatio.Band band) {
        assertThat(new TeamRatio(children, fte).band()).contains(band);
    }

    private static Iro absent(String name, String from, String until) {
        return new Iro(
                id(name), false, false, List.of(post(span("2020-01-01", null), "1", "1")), List.of(span(from, until)));
    }

    private static Caseload onLastDay(List<LookedAfterChild> children, List<Iro> iros, Allocation... allocations) {
        return Figures.of2024(facts(children, iros, allocations)).caseload();
    }

    private static Facts facts(List<LookedAfterChild> children, List<Iro> iros, Allocation... allocations) {
        return new Facts(
                children, List.of(), List.of(), Disputes.NONE, iros, List.of(allocations), List.of(), null, null);
    }
}
