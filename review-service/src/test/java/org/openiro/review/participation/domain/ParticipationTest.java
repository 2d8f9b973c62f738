package org.openiro.review.participation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openiro.platform.codes.CodeList;
import org.openiro.platform.codes.NationalCode;
import org.openiro.platform.codes.NationalCodes;
import org.openiro.review.participation.domain.Participation.InBase;
import org.openiro.review.participation.domain.Participation.NotRecorded;
import org.openiro.review.participation.domain.Participation.UnderFour;
import org.openiro.review.participation.domain.Participation.Why;

class ParticipationTest {

    @Test
    void attendedIsPn1To4AndViewsConveyedPn1235And6AndTookPartPn1To6() {
        assertThat(Arrays.stream(ParticipationCode.values()).filter(ParticipationCode::attended))
                .containsExactly(
                        ParticipationCode.PN1, ParticipationCode.PN2, ParticipationCode.PN3, ParticipationCode.PN4);
        assertThat(Arrays.stream(ParticipationCode.values()).filter(ParticipationCode::viewsConveyed))
                .containsExactly(
                        ParticipationCode.PN1,
                        ParticipationCode.PN2,
                        ParticipationCode.PN3,
                        ParticipationCode.PN5,
                        ParticipationCode.PN6);
        assertThat(Arrays.stream(ParticipationCode.values()).filter(code -> !code.tookPart()))
                .containsExactly(ParticipationCode.PN0, ParticipationCode.PN7);
    }

    @Test
    void theCodesAreThoseOfTheNationalList() {
        assertThat(Arrays.stream(ParticipationCode.values()).map(ParticipationCode::name))
                .containsExactlyElementsOf(NationalCodes.shipped().all(CodeList.PARTICIPATION).stream()
                        .map(NationalCode::code)
                        .toList());
        assertThat(ParticipationCode.find("PN4")).contains(ParticipationCode.PN4);
        assertThat(ParticipationCode.find("pn4")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PN0")
    void fromTheFourthBirthdayOnPn1To7AreInTheBase(ParticipationCode code) {
        assertThat(Participation.of(code, 4)).isEqualTo(new InBase(code));
        assertThat(Participation.of(code, 3)).isEqualTo(new NotRecorded(Why.CONTRADICTS_AGE));
    }

    @Test
    void underFourPn0IsRightAndFromFourOnItContradicts() {
        assertThat(Participation.of(ParticipationCode.PN0, 3)).isEqualTo(new UnderFour());
        assertThat(Participation.of(ParticipationCode.PN0, 4)).isEqualTo(new NotRecorded(Why.CONTRADICTS_AGE));
    }

    @Test
    void aMissingCodeIsNotRecordedAtAnyAge() {
        assertThat(Participation.of(null, 3)).isEqualTo(new NotRecorded(Why.NO_CODE));
        assertThat(Participation.of(null, 4)).isEqualTo(new NotRecorded(Why.NO_CODE));
        assertThat(Participation.of(null, null)).isEqualTo(new NotRecorded(Why.NO_CODE));
    }

    @Test
    void aCodeWithoutAKnownAgeIsNotRecorded() {
        assertThat(Participation.of(ParticipationCode.PN1, null)).isEqualTo(new NotRecorded(Why.AGE_NOT_KNOWN));
    }
}
