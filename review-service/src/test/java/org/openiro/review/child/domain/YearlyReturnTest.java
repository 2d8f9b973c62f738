package org.openiro.review.child.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearlyReturnTest {

    private static final LocalDate BORN = LocalDate.of(2012, 2, 1);
    private static final LocalDate MAY = LocalDate.of(2023, 5, 2);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 10);

    @Test
    void theHeaderOfTheLatestYearStandsAndOfOneYearTheOneThatCameLast() {
        var first = YearlyReturn.NONE.with(header(2023, "WBRI"));

        assertThat(ethnicity(first.with(header(2022, "ABAN")))).isEqualTo("WBRI");
        assertThat(ethnicity(first.with(header(2023, "ABAN")))).isEqualTo("ABAN");
        assertThat(ethnicity(first.with(header(2024, "ABAN")))).isEqualTo("ABAN");
    }

    @Test
    void aHeaderKeepsWhatElseIsKnown() {
        var known = YearlyReturn.NONE
                .withUasc(2022)
                .with(episode(2023, MAY, null, null))
                .with(header(2023, "WBRI"));

        assertThat(known.uascYear()).isEqualTo(2022);
        assertThat(known.episodes()).hasSize(1);
    }

    @Test
    void theLatestYearAsAnAsylumSeekingChildStands() {
        var known = YearlyReturn.NONE.withUasc(2023);

        assertThat(known.withUasc(2022).uascYear()).isEqualTo(2023);
        assertThat(known.withUasc(2023)).isSameAs(known);
        assertThat(known.withUasc(2024).uascYear()).isEqualTo(2024);
    }

    @Test
    void anEpisodeOfAnEarlierYearChangesNothingAndOneOfTheSameYearDoes() {
        var known = YearlyReturn.NONE.with(episode(2023, MAY, JULY, "X1"));

        assertThat(known.with(episode(2022, MAY, JULY, "E8"))).isSameAs(known);
        assertThat(known.with(episode(2023, MAY, JULY, "E8")).episode(MAY))
                .map(Episode::rec)
                .contains("E8");
        assertThat(known.episode(JULY)).isEmpty();
    }

    @Test
    void episodesAreInTheOrderOfTheirStart() {
        assertThat(YearlyReturn.NONE
                        .with(episode(2023, JULY, null, null))
                        .with(episode(2023, MAY, JULY, "X1"))
                        .episodes())
                .extracting(Episode::decom)
                .containsExactly(MAY, JULY);
    }

    @Test
    void whatNoReturnSaysIsLeftOpen() {
        assertThat(YearlyReturn.NONE.facts()).isEqualTo(ChildFacts.NONE);
    }

    @Test
    void whatTheReturnsSayOfAChild() {
        var facts = YearlyReturn.NONE
                .with(header(2023, "WBRI"))
                .withUasc(2023)
                .with(episode(2023, MAY, JULY, "E2"))
                .facts();

        assertThat(facts.dateOfBirth()).isEqualTo(BORN);
        assertThat(facts.sex()).isEqualTo("F");
        assertThat(facts.ethnicity()).isEqualTo("WBRI");
        assertThat(facts.unaccompaniedAsylumSeeking()).isTrue();
        assertThat(facts.diedOn()).isEqualTo(JULY);
        assertThat(facts.periodsOfCare()).containsExactly(new PeriodOfCare(MAY, true, JULY, "E2"));
        assertThat(facts.legalStatuses()).containsExactly(new LegalStatusSpell("C1", MAY, JULY));
        assertThat(facts.placements()).hasSize(1);
        assertThat(facts.disabled()).isNull();
    }

    @Test
    void onlyTheReasonE2SaysThatTheChildDied() {
        assertThat(YearlyReturn.NONE
                        .with(episode(2023, MAY, JULY, "E8"))
                        .facts()
                        .diedOn())
                .isNull();
        assertThat(YearlyReturn.NONE
                        .with(episode(2023, MAY, null, "E2"))
                        .facts()
                        .diedOn())
                .isNull();
    }

    private static @Nullable String ethnicity(YearlyReturn known) {
        return known.facts().ethnicity();
    }

    private static YearlyReturn.Header header(int year, String ethnicity) {
        return new YearlyReturn.Header(year, BORN, "F", ethnicity);
    }

    private static Episode episode(int year, LocalDate decom, @Nullable LocalDate dec, @Nullable String rec) {
        return new Episode(year, decom, "S", "C1", "U6", "PR1", dec, rec);
    }
}
