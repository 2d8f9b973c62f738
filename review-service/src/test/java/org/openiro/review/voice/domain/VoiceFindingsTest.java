package org.openiro.review.voice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.voice.domain.Heard.HELD;
import static org.openiro.review.voice.domain.Heard.afterContacts;
import static org.openiro.review.voice.domain.Heard.cameAs;
import static org.openiro.review.voice.domain.Heard.feedback;
import static org.openiro.review.voice.domain.Heard.offers;
import static org.openiro.review.voice.domain.Heard.parents;
import static org.openiro.review.voice.domain.Heard.review;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openiro.review.arrangement.domain.Arranged;
import org.openiro.review.arrangement.domain.Attendance;
import org.openiro.review.arrangement.domain.InviteeRole;
import org.openiro.review.contact.domain.PrivateWord;
import org.openiro.review.participation.domain.ParticipationCode;

class VoiceFindingsTest {

    @Test
    void nothingRecordedIsNothingOdd() {
        assertThat(VoiceFindings.of(Voice.NONE, review(ParticipationCode.PN2, 10)))
                .isEmpty();
    }

    @Test
    void advocateAndVisitorAreOfferedFromTheFourthBirthdayOn() {
        var nothing = offers(Offer.NOT_OFFERED, Offer.NOT_OFFERED);

        assertThat(VoiceFindings.of(nothing, review(null, 3))).isEmpty();
        assertThat(VoiceFindings.of(nothing, review(null, null))).isEmpty();
        assertThat(VoiceFindings.of(nothing, review(null, 4)))
                .containsExactly(VoiceFinding.ADVOCATE_NOT_OFFERED, VoiceFinding.INDEPENDENT_VISITOR_NOT_OFFERED);
        assertThat(VoiceFindings.of(offers(Offer.DECLINED, Offer.UNANSWERED), review(null, 4)))
                .isEmpty();
    }

    /** An advocate or the IRO spoke for the child (domain reference 3.1). */
    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "UNANSWERED"})
    void somebodySpokeForAChildThatHasNoAdvocate(Offer advocate) {
        assertThat(VoiceFindings.of(offers(advocate, null), review(ParticipationCode.PN2, 10)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "PN1, ATTENDED, false",
        "PN1, INVITED, false",
        "PN1, APOLOGIES, true",
        "PN4, DID_NOT_COME, true",
        "PN5, DID_NOT_COME, false",
        "PN7, ATTENDED, true",
        "PN0, ATTENDED, false",
        "PN0, DID_NOT_COME, false",
        ", ATTENDED, false"
    })
    void whetherTheChildCameIsSaidAlikeInBothPlaces(ParticipationCode code, Attendance attendance, boolean differs) {
        assertThat(VoiceFindings.of(Voice.NONE, review(code, 10, cameAs(InviteeRole.CHILD, attendance))))
                .isEqualTo(differs ? List.of(VoiceFinding.CHILDS_ATTENDANCE_DIFFERS) : List.of());
    }

    @Test
    void feedbackByTheDayOfTheReviewIsAView() {
        assertThat(VoiceFindings.of(feedback(HELD), review(ParticipationCode.PN7, 10)))
                .containsExactly(VoiceFinding.VIEWS_GIVEN_BUT_CODE_SAYS_NONE);
        assertThat(VoiceFindings.of(feedback(HELD), review(ParticipationCode.PN4, 10)))
                .containsExactly(VoiceFinding.VIEWS_GIVEN_BUT_CODE_SAYS_NONE);
        assertThat(VoiceFindings.of(feedback(HELD), review(ParticipationCode.PN6, 10)))
                .isEmpty();
        assertThat(VoiceFindings.of(feedback(HELD.plusDays(1)), review(ParticipationCode.PN7, 10)))
                .isEmpty();
    }

    @Test
    void aRefusalCountsFromTheFourthBirthdayOn() {
        assertThat(VoiceFindings.of(Voice.NONE, afterContacts(PrivateWord.REFUSED, 3)))
                .containsExactly(VoiceFinding.REFUSED_UNDER_FOUR);
        assertThat(VoiceFindings.of(Voice.NONE, afterContacts(PrivateWord.REFUSED, 4)))
                .isEmpty();
        assertThat(VoiceFindings.of(Voice.NONE, afterContacts(PrivateWord.REFUSED, null)))
                .isEmpty();
        assertThat(VoiceFindings.of(Voice.NONE, afterContacts(PrivateWord.NOT_APPROPRIATE, 3)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "ATTENDED, ATTENDED, false",
        "ATTENDED, INVITED, false",
        "ATTENDED, APOLOGIES, true",
        "ATTENDED, DID_NOT_COME, true",
        "GAVE_VIEWS, ATTENDED, true",
        "NONE, APOLOGIES, false"
    })
    void whetherAParentCameIsSaidAlikeInBothPlaces(Part part, Attendance attendance, boolean differs) {
        var said = parents(new ParentsPart(InviteeRole.MOTHER, part));

        assertThat(VoiceFindings.of(said, review(null, 10, cameAs(InviteeRole.MOTHER, attendance))))
                .isEqualTo(differs ? List.of(VoiceFinding.PARENTS_ATTENDANCE_DIFFERS) : List.of());
        assertThat(VoiceFindings.of(said, review(null, 10, cameAs(InviteeRole.FATHER, attendance))))
                .isEmpty();
    }

    @Test
    void oneExcludedFromTheWholeMeetingDidNotAttendIt() {
        var said = parents(new ParentsPart(InviteeRole.FATHER, Part.ATTENDED));
        var whole = Arranged.people(List.of(), List.of(), List.of(Arranged.excluded(InviteeRole.FATHER, true, true)));
        var part = Arranged.people(List.of(), List.of(), List.of(Arranged.excluded(InviteeRole.FATHER, true, false)));

        assertThat(VoiceFindings.of(said, review(null, 10, whole)))
                .containsExactly(VoiceFinding.EXCLUDED_PARENT_ATTENDED);
        assertThat(VoiceFindings.of(said, review(null, 10, part))).isEmpty();
    }
}
