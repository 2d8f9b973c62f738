package org.openiro.review.child.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single periods, legal statuses and placements are, and which go on in the next. */
class SpellsTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 2);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 10);

    @ParameterizedTest(name = "{0}: short break {1}, one stay {2}, authority to place {3}")
    @CsvSource({
        "V3, true, true, false",
        "V4, true, false, false",
        "E1, false, false, true",
        "D1, false, false, true",
        "C1, false, false, false"
    })
    void whatALegalStatusIs(String code, boolean shortBreak, boolean oneStay, boolean authorityToPlace) {
        var spell = new LegalStatusSpell(code, MAY, null);

        assertThat(spell.shortBreak()).isEqualTo(shortBreak);
        assertThat(spell.oneShortBreak()).isEqualTo(oneStay);
        assertThat(spell.authorityToPlace()).isEqualTo(authorityToPlace);
    }

    @ParameterizedTest
    @CsvSource({"A3, true", "A4, true", "A5, true", "A6, true", "U6, false"})
    void whichPlacementsAreForAdoption(String type, boolean forAdoption) {
        assertThat(PlacementSpell.of903(type, "PR1", MAY, null).forAdoption()).isEqualTo(forAdoption);
    }

    @ParameterizedTest
    @CsvSource({"U1, true", "U4, true", "U6, false"})
    void whichCodesAreOfLongTermFosterCare(String type, boolean longTerm) {
        assertThat(PlacementSpell.of903(type, "PR1", MAY, null).longTermFoster())
                .isEqualTo(longTerm);
    }

    @Test
    void aPlacementGoesOnWithTheSameTypeProviderKindAndCarerOnTheDayOfItsEnd() {
        var first = placement("U6", "PR1", "carer-1", false, MAY, JULY);

        assertThat(first.goesOnIn(placement("U6", "PR1", "carer-1", false, JULY, null)))
                .isTrue();
        assertThat(first.goesOnIn(placement("U6", "PR1", null, false, JULY, null)))
                .isTrue();
        assertThat(placement("U6", "PR1", null, false, MAY, JULY)
                        .goesOnIn(placement("U6", "PR1", "carer-1", false, JULY, null)))
                .isTrue();
        assertThat(first.goesOnIn(placement("U6", "PR1", "carer-2", false, JULY, null)))
                .isFalse();
        assertThat(first.goesOnIn(placement("U6", "PR1", "carer-1", false, JULY.plusDays(1), null)))
                .isFalse();
        assertThat(first.goesOnIn(placement("K2", "PR1", "carer-1", false, JULY, null)))
                .isFalse();
        assertThat(first.goesOnIn(placement("U6", "PR4", "carer-1", false, JULY, null)))
                .isFalse();
        assertThat(first.goesOnIn(placement("U6", "PR1", "carer-1", true, JULY, null)))
                .isFalse();
        assertThat(placement("U6", "PR1", "carer-1", false, MAY, null)
                        .goesOnIn(placement("U6", "PR1", "carer-1", false, JULY, null)))
                .isFalse();
    }

    @ParameterizedTest(name = "2 May to {0} and {1} to {2} share a day: {3}")
    @CsvSource({
        "2023-07-10, 2023-07-10, , false",
        "2023-07-10, 2023-07-09, , true",
        "2023-07-10, 2023-04-01, 2023-05-02, false",
        "2023-07-10, 2023-04-01, 2023-05-03, true",
        ", 2023-07-10, 2023-08-01, true",
        ", 2023-04-01, , true",
        ", 2023-04-01, 2023-05-02, false"
    })
    void periodsThatShareADayMayBeOne(
            @Nullable LocalDate end, LocalDate from, @Nullable LocalDate to, boolean overlap) {
        var period = new PeriodOfCare(MAY, true, end, null);
        var other = new PeriodOfCare(from, true, to, null);

        assertThat(period.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(period)).isEqualTo(overlap);
    }

    @Test
    void anEpisodeThatEndedByAnotherDoesNotEndThePeriod() {
        assertThat(ended(JULY, "E8").endsPeriod()).isTrue();
        assertThat(ended(JULY, "X1").endsPeriod()).isFalse();
        assertThat(ended(JULY, null).endsPeriod()).isFalse();
        assertThat(ended(null, "E8").endsPeriod()).isFalse();
        assertThat(ended(JULY, "X1").ended()).isTrue();
        assertThat(ended(null, null).ended()).isFalse();
    }

    @Test
    void theSameFactsMayBeToldByTheReturnsOfTwoYears() {
        var next = new Episode(2024, MAY, "S", "C1", "U6", "PR1", JULY, "X1");

        assertThat(ended(JULY, "X1").sameFacts(next)).isTrue();
        assertThat(ended(JULY, "E8").sameFacts(next)).isFalse();
    }

    private static Episode ended(@Nullable LocalDate dec, @Nullable String rec) {
        return new Episode(2023, MAY, "S", "C1", "U6", "PR1", dec, rec);
    }

    private static PlacementSpell placement(
            String type,
            String provider,
            @Nullable String carer,
            boolean longTerm,
            LocalDate from,
            @Nullable LocalDate to) {
        return new PlacementSpell(type, provider, carer, null, null, longTerm, from, to);
    }
}
