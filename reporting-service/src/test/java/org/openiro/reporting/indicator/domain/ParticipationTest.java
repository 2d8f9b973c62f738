package org.openiro.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Given.review;
import static org.openiro.reporting.testing.Given.reviews;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.platform.codes.CodeList;
import org.openiro.platform.codes.NationalCodes;
import org.openiro.reporting.facts.domain.HeldReview;

class ParticipationTest {

    @ParameterizedTest
    @CsvSource({
        "PN1, true, true, true",
        "PN2, true, true, true",
        "PN3, true, true, true",
        "PN4, true, false, true",
        "PN5, false, true, true",
        "PN6, false, true, true",
        "PN7, false, false, false"
    })
    void eachCodeIsInTheRatesThatItsMeaningSays(String code, boolean attended, boolean conveyed, boolean tookPart) {
        Participation participation = of(review("a").coded(code).completed("2024-06-10"));
        assertThat(participation.attended()).isEqualTo(new Share(attended ? 1 : 0, 1));
        assertThat(participation.viewsConveyed()).isEqualTo(new Share(conveyed ? 1 : 0, 1));
        assertThat(participation.tookPart()).isEqualTo(new Share(tookPart ? 1 : 0, 1));
    }

    @Test
    void onTheFourthBirthdayAChildIsInTheBase() {
        Participation participation = of(
                review("three").aged(3).coded("PN0").completed("2024-06-10"),
                review("four").aged(4).coded("PN1").completed("2024-06-10"));
        assertThat(participation.base()).isEqualTo(1);
        assertThat(participation.underFour()).isEqualTo(1);
        assertThat(participation.notRecorded()).isZero();
    }

    @Test
    void aCodeThatContradictsTheAgeIsNotRecorded() {
        Participation participation = of(
                review("three, spoke").aged(3).coded("PN1").completed("2024-06-10"),
                review("four, too young").aged(4).coded("PN0").completed("2024-06-10"),
                review("nothing").coded("NOT_RECORDED").completed("2024-06-10"),
                review("no code").coded().completed("2024-06-10"));
        assertThat(participation.base()).isZero();
        assertThat(participation.contradictingAge()).isEqualTo(2);
        assertThat(participation.missing()).isEqualTo(2);
        assertThat(participation.notRecorded()).isEqualTo(4);
        assertThat(participation.tookPart().percent()).isEmpty();
    }

    @Test
    void anUnknownAgeIsOutsideTheBaseAndSaid() {
        Participation participation = of(review("a").aged(null).coded("PN1").completed("2024-06-10"));
        assertThat(participation.base()).isZero();
        assertThat(participation.ageNotKnown()).isEqualTo(1);
    }

    @Test
    void contradictoryRowsOfOneReviewEachCountAndAreSaid() {
        Participation participation = of(
                review("settled").coded("PN1").completed("2024-06-10"),
                review("open").coded("PN1", "PN7").completed("2024-06-10"));
        assertThat(participation.tookPart()).isEqualTo(new Share(2, 3));
        assertThat(participation.contradictoryRows()).isEqualTo(2);
        assertThat(participation.rows()).isEqualTo(3);
    }

    @Test
    void everyNationalCodeIsKnownHere() {
        assertThat(Arrays.stream(ParticipationCode.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(NationalCodes.shipped().all(CodeList.PARTICIPATION).stream()
                        .map(code -> code.code())
                        .toList());
    }

    private static Participation of(HeldReview... all) {
        return Figures.of2024(reviews(all)).headline().participation();
    }
}
