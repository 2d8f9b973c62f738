package org.openiro.review.child.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpisodeHistoryTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 2);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 10);
    private static final LocalDate SEPTEMBER = LocalDate.of(2023, 9, 20);

    @Test
    void aPeriodRunsFromItsStartToTheLastEpisodeThatDidNotEndInAnother() {
        var history = EpisodeHistory.of(
                List.of(episode(MAY, "S", "C1", "U6", JULY, "X1"), episode(JULY, "P", "C1", "K2", SEPTEMBER, "E4A")));

        assertThat(history.periods()).containsExactly(new PeriodOfCare(MAY, true, SEPTEMBER, "E4A"));
        assertThat(history.legalStatuses()).containsExactly(new LegalStatusSpell("C1", MAY, SEPTEMBER));
        assertThat(history.placements())
                .extracting(PlacementSpell::type, PlacementSpell::from, PlacementSpell::to)
                .containsExactly(tuple("U6", MAY, JULY), tuple("K2", JULY, SEPTEMBER));
    }

    @Test
    void aChangeOfLegalStatusAloneIsTheSamePlacement() {
        var history = EpisodeHistory.of(
                List.of(episode(MAY, "S", "C1", "U6", JULY, "X1"), episode(JULY, "L", "C2", "U6", null, null)));

        assertThat(history.periods()).containsExactly(new PeriodOfCare(MAY, true, null, null));
        assertThat(history.legalStatuses())
                .containsExactly(new LegalStatusSpell("C1", MAY, JULY), new LegalStatusSpell("C2", JULY, null));
        assertThat(history.placements()).hasSize(1);
    }

    @Test
    void aReturnToCareIsANewPeriod() {
        var history = EpisodeHistory.of(
                List.of(episode(MAY, "S", "V2", "U6", JULY, "E4B"), episode(SEPTEMBER, "S", "C1", "U6", null, null)));

        assertThat(history.periods())
                .containsExactly(
                        new PeriodOfCare(MAY, true, JULY, "E4B"), new PeriodOfCare(SEPTEMBER, true, null, null));
    }

    @Test
    void aFirstRowThatIsNoStartLeavesTheStartUnknown() {
        var history = EpisodeHistory.of(List.of(episode(MAY, "P", "C2", "U4", null, null)));

        assertThat(history.periods()).containsExactly(new PeriodOfCare(MAY, false, null, null));
    }

    @Test
    void aStartWhileAPeriodIsOpenEndsTheOneBeforeOnThatDay() {
        var history = EpisodeHistory.of(
                List.of(episode(MAY, "S", "C1", "U6", null, null), episode(SEPTEMBER, "S", "C1", "U6", null, null)));

        assertThat(history.periods())
                .containsExactly(
                        new PeriodOfCare(MAY, true, SEPTEMBER, null), new PeriodOfCare(SEPTEMBER, true, null, null));
    }

    @Test
    void afterTheEndOfAPeriodARowThatIsNoStartBeginsOneWhoseStartIsUnknown() {
        var history = EpisodeHistory.of(
                List.of(episode(MAY, "S", "C1", "U6", JULY, "E8"), episode(SEPTEMBER, "P", "C1", "U6", null, null)));

        assertThat(history.periods())
                .containsExactly(
                        new PeriodOfCare(MAY, true, JULY, "E8"), new PeriodOfCare(SEPTEMBER, false, null, null));
    }

    @Test
    void theLaterCollectionYearWinsForTheSameDecomAndAnAbsentEpisodeStays() {
        var both = YearlyReturn.NONE
                .with(episode(MAY, "S", "C1", "U6", null, null))
                .with(new Episode(2024, MAY, "S", "C1", "U6", "PR1", JULY, "X1"))
                .with(episode(MAY, "S", "V2", "K2", null, null))
                .with(new Episode(2024, JULY, "P", "C1", "K2", "PR1", null, null));

        assertThat(both.episodes())
                .containsExactly(
                        new Episode(2024, MAY, "S", "C1", "U6", "PR1", JULY, "X1"),
                        new Episode(2024, JULY, "P", "C1", "K2", "PR1", null, null));
    }

    @Test
    void theDayOfLeavingIsNoDayInCare() {
        var period = new PeriodOfCare(MAY, true, JULY, "E8");

        assertThat(period.lookedAfterOn(MAY)).isTrue();
        assertThat(period.lookedAfterOn(MAY.minusDays(1))).isFalse();
        assertThat(period.lookedAfterOn(JULY.minusDays(1))).isTrue();
        assertThat(period.lookedAfterOn(JULY)).isFalse();
    }

    @Test
    void theSameLegalStatusAfterAGapOrWithoutOneNamedIsAnotherSpell() {
        var history = EpisodeHistory.of(List.of(
                episode(MAY, "S", "C1", "U6", JULY, "E8"),
                episode(JULY.plusDays(1), "S", "C1", "U6", SEPTEMBER, "X1"),
                episode(SEPTEMBER, "P", null, null, null, null)));

        assertThat(history.legalStatuses())
                .containsExactly(
                        new LegalStatusSpell("C1", MAY, JULY), new LegalStatusSpell("C1", JULY.plusDays(1), SEPTEMBER));
        assertThat(history.placements())
                .extracting(PlacementSpell::from, PlacementSpell::to)
                .containsExactly(tuple(MAY, JULY), tuple(JULY.plusDays(1), SEPTEMBER));
    }

    @Test
    void aPlacementGoesOnOnlyWhereTheLegalStatusAloneChangedOnTheDay() {
        assertThat(placementsAfter("P", "U6", JULY)).isEqualTo(2);
        assertThat(placementsAfter("L", "K2", JULY)).isEqualTo(2);
        assertThat(placementsAfter("L", "U6", JULY.plusDays(1))).isEqualTo(2);
        assertThat(placementsAfter("L", "U6", JULY)).isEqualTo(1);
    }

    @Test
    void anEpisodeLeftOpenEndsWhenTheNextOneBegins() {
        var history = EpisodeHistory.of(
                List.of(episode(MAY, "S", "C1", "U6", null, null), episode(JULY, "P", "C2", "K2", null, null)));

        assertThat(history.legalStatuses())
                .containsExactly(new LegalStatusSpell("C1", MAY, JULY), new LegalStatusSpell("C2", JULY, null));
        assertThat(history.periods()).containsExactly(new PeriodOfCare(MAY, true, null, null));
    }

    @Test
    void aStartAfterAnEpisodeThatCeasedByX1EndsThePeriodOnTheDayOfThat() {
        var history = EpisodeHistory.of(
                List.of(episode(MAY, "S", "C1", "U6", JULY, "X1"), episode(SEPTEMBER, "S", "C1", "U6", null, null)));

        assertThat(history.periods())
                .containsExactly(
                        new PeriodOfCare(MAY, true, JULY, null), new PeriodOfCare(SEPTEMBER, true, null, null));
    }

    @Test
    void theLastEpisodeThatCeasedByX1LeavesThePeriodOpen() {
        assertThat(EpisodeHistory.of(List.of(episode(MAY, "S", "C1", "U6", JULY, "X1")))
                        .periods())
                .containsExactly(new PeriodOfCare(MAY, true, null, null));
        assertThat(EpisodeHistory.of(List.of()).periods()).isEmpty();
    }

    private static int placementsAfter(String rne, String place, LocalDate decom) {
        return EpisodeHistory.of(List.of(
                        episode(MAY, "S", "C1", "U6", JULY, "X1"), episode(decom, rne, "C2", place, null, null)))
                .placements()
                .size();
    }

    private static Episode episode(LocalDate decom, String rne, String ls, String place, LocalDate dec, String rec) {
        return new Episode(2023, decom, rne, ls, place, "PR1", dec, rec);
    }
}
