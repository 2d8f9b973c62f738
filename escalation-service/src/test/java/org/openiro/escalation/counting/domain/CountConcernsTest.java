package org.openiro.escalation.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.counting.domain.CountedConcern.StageEntry;

class CountConcernsTest {

    static final Period YEAR = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31));
    static final LocalDate FIRST_DAY = YEAR.from();
    static final LocalDate LAST_DAY = YEAR.to();
    static final LocalDate JUNE = LocalDate.of(2024, 6, 3);
    static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    static final LocalDate AUGUST = LocalDate.of(2024, 8, 1);
    static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    final CountConcerns year = new CountConcerns(YEAR, LATER);

    @Test
    void informalPlusThreeStagesIsOneRaisedOneFormalAndThreeEntries() {
        var concern = new CountedConcern(
                "CONTACT",
                1,
                JUNE,
                JULY,
                null,
                null,
                null,
                true,
                List.of(new StageEntry(1, JULY), new StageEntry(2, JULY.plusDays(7)), new StageEntry(3, AUGUST)));

        var counts = year.of(List.of(concern));

        assertThat(counts.raised()).isEqualTo(1);
        assertThat(counts.madeFormal()).isEqualTo(1);
        assertThat(counts.stageEntries()).isEqualTo(Map.of(1, 1, 2, 1, 3, 1));
    }

    @Test
    void aSkippedStageIsNoEntry() {
        var concern = new CountedConcern(
                "CONTACT",
                1,
                JUNE,
                JULY,
                null,
                null,
                null,
                true,
                List.of(new StageEntry(1, JULY), new StageEntry(3, AUGUST)));

        assertThat(year.of(List.of(concern)).stageEntries()).isEqualTo(Map.of(1, 1, 3, 1));
    }

    @Test
    void oneConcernAboutThreeChildrenIsOneConcernAndThreeChildren() {
        var counts = year.of(List.of(raised("CONTACT", 3, JUNE)));

        assertThat(counts.raised()).isEqualTo(1);
        assertThat(counts.childrenConcerned()).isEqualTo(3);
    }

    @Test
    void theFirstAndTheLastDayAreInsideThePeriodAndTheirNeighboursOutside() {
        var counts = year.of(List.of(
                raised("CONTACT", 1, FIRST_DAY.minusDays(1)), raised("CONTACT", 1, FIRST_DAY),
                raised("CONTACT", 1, LAST_DAY), raised("CONTACT", 1, LAST_DAY.plusDays(1))));

        assertThat(counts.raised()).isEqualTo(2);
    }

    @Test
    void raisedMadeFormalAndClosedEachBelongToTheirOwnDate() {
        var concern = closed(FIRST_DAY.minusDays(20), FIRST_DAY.minusDays(1), FIRST_DAY, "RESOLVED", 1);

        var before = new CountConcerns(new Period(LocalDate.of(2023, 4, 1), FIRST_DAY.minusDays(1)), LATER);

        assertThat(before.of(List.of(concern)))
                .extracting(ConcernCounts::raised, ConcernCounts::madeFormal, ConcernCounts::closed)
                .containsExactly(1, 1, 0);
        assertThat(year.of(List.of(concern)))
                .extracting(ConcernCounts::raised, ConcernCounts::madeFormal, ConcernCounts::closed)
                .containsExactly(0, 0, 1);
    }

    @Test
    void theFormalShareIsOfTheConcernsRaisedInThePeriodWheneverTheyWentFormal() {
        var formalNextYear = formal(LAST_DAY, LAST_DAY.plusDays(10));

        var counts = year.of(List.of(formalNextYear, raised("HEALTH", 1, JUNE)));

        assertThat(counts.everFormal()).isEqualTo(1);
        assertThat(counts.informal()).isEqualTo(1);
        assertThat(counts.madeFormal()).isZero();
    }

    @Test
    void informalIsNeverFormalAsAtTheDayOfTheFigures() {
        var concern = formal(JUNE, JULY);

        var dayBefore = new CountConcerns(YEAR, JULY.minusDays(1)).of(List.of(concern));
        var thatDay = new CountConcerns(YEAR, JULY).of(List.of(concern));

        assertThat(dayBefore.informal()).isEqualTo(1);
        assertThat(dayBefore.madeFormal()).isZero();
        assertThat(thatDay.informal()).isZero();
        assertThat(thatDay.madeFormal()).isEqualTo(1);
    }

    @Test
    void themesAddUpToTheConcernsRaisedAndOutcomesToThoseClosed() {
        var counts = year.of(List.of(
                raised("CONTACT", 2, JUNE),
                raised("CONTACT", 1, JULY),
                raised("HEALTH", 1, AUGUST),
                closed(JUNE, null, JULY, "WITHDRAWN", null),
                closed(JUNE, null, AUGUST, "RESOLVED", null)));

        assertThat(counts.raisedByTheme()).isEqualTo(Map.of("CONTACT", 2, "HEALTH", 1, "LEGAL", 2));
        assertThat(counts.closedByOutcome()).isEqualTo(Map.of("RESOLVED", 1, "WITHDRAWN", 1));
    }

    @Test
    void aSensitiveConcernCountsInTheTotalsAndInNoTable() {
        var sensitive = new CountedConcern(
                "SAFEGUARDING", 1, JUNE, JULY, AUGUST, "RESOLVED", 23, false, List.of(new StageEntry(1, JULY)));

        var counts = year.of(List.of(sensitive, raised("HEALTH", 1, JUNE)));

        assertThat(counts.raised()).isEqualTo(2);
        assertThat(counts.closed()).isEqualTo(1);
        assertThat(counts.inNoBreakdown()).isEqualTo(1);
        assertThat(counts.raisedByTheme()).isEqualTo(Map.of("HEALTH", 1));
        assertThat(counts.closedByOutcome()).isEmpty();
        assertThat(counts.stageEntries()).isEmpty();
    }

    @Test
    void durationsAreOfFormalConcernsClosedInThePeriodAndOpenOnesStandApart() {
        var durations = year.of(List.of(
                        closed(JUNE, JULY, AUGUST, "RESOLVED", 23), closed(JUNE, JULY, JULY, "RESOLVED", 0),
                        closed(JUNE, null, AUGUST, "RESOLVED", null), formal(JUNE, JULY)))
                .durations();

        assertThat(durations).isEqualTo(new ConcernCounts.Durations(2, 23, 23, 1));
    }

    @Test
    void aFormalConcernClosedOnTheLastDayIsNotOpenAndOneClosedTheDayAfterIs() {
        var onLastDay = year.of(List.of(closed(JUNE, JULY, LAST_DAY, "RESOLVED", 190)));
        var dayAfter = year.of(List.of(closed(JUNE, JULY, LAST_DAY.plusDays(1), "RESOLVED", 191)));

        assertThat(onLastDay.durations().open()).isZero();
        assertThat(dayAfter.durations().open()).isEqualTo(1);
    }

    @Test
    void noConcernsAreNoughtsEverywhere() {
        assertThat(year.of(List.of()))
                .isEqualTo(new ConcernCounts(
                        0, 0, 0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of(), new ConcernCounts.Durations(0, 0, 0, 0)));
    }

    private static CountedConcern raised(String theme, int children, LocalDate on) {
        return new CountedConcern(theme, children, on, null, null, null, null, true, List.of());
    }

    private static CountedConcern formal(LocalDate raisedOn, LocalDate formalisedOn) {
        return new CountedConcern(
                "LEGAL", 1, raisedOn, formalisedOn, null, null, null, true, List.of(new StageEntry(1, formalisedOn)));
    }

    private static CountedConcern closed(
            LocalDate raisedOn,
            @Nullable LocalDate formalisedOn,
            LocalDate on,
            String outcome,
            @Nullable Integer days) {
        List<StageEntry> stages = formalisedOn == null ? List.of() : List.of(new StageEntry(1, formalisedOn));
        return new CountedConcern("LEGAL", 1, raisedOn, formalisedOn, on, outcome, days, true, stages);
    }
}
