package org.openiro.review.familygroup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.familygroup.domain.MeetingKind.FAMILY_GROUP_CONFERENCE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.review.entry.domain.Lifetime;

/** Offered on 2 July 2026, accepted on the 5th; today is the 12th. */
class FamilyMeetingTest {

    private static final LocalDate OFFERED = LocalDate.of(2026, 7, 2);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 7, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 12);
    private static final FamilyMeeting OFFER = FamilyMeeting.offered(FAMILY_GROUP_CONFERENCE, OFFERED, false);

    @ParameterizedTest(name = "answered {0}: {1}")
    @CsvSource({"2026-07-01, before-offer", "2026-07-02,", "2026-07-12,", "2026-07-13, after-today"})
    void nothingFollowsBeforeTheOfferOrAfterToday(LocalDate day, @Nullable String refusal) {
        assertThat(codes(OFFER, day)).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @ParameterizedTest(name = "held {0}: {1}")
    @CsvSource({"2026-07-04, before-answer", "2026-07-05,"})
    void nothingFollowsOnAnAnswerBeforeIt(LocalDate day, @Nullable String refusal) {
        assertThat(codes(OFFER.answered(FamilyAnswer.ACCEPTED, ANSWERED), day))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @ParameterizedTest(name = "held {0}: {1}")
    @CsvSource({"2026-07-07, before-exception", "2026-07-08,"})
    void nothingIsHeldBeforeTheDecisionNotToHoldIt(LocalDate day, @Nullable String refusal) {
        var notHeld = OFFER.answered(FamilyAnswer.ACCEPTED, ANSWERED).notHeld(WhyNot.NO_TIME, LocalDate.of(2026, 7, 8));
        assertThat(codes(notHeld, day)).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @ParameterizedTest(name = "held {0}: {1}")
    @CsvSource({"2026-07-10,", "2026-07-11, after-death"})
    void nothingHappensAfterTheChildsDeath(LocalDate day, @Nullable String refusal) {
        var died = new Lifetime(null, LocalDate.of(2026, 7, 10));
        assertThat(OFFER.refusals("day", day, died, TODAY).stream()
                        .map(each -> each.code())
                        .toList())
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void onlyThoseWhoHadAcceptedCanWithdraw() {
        var accepted = OFFER.answered(FamilyAnswer.ACCEPTED, ANSWERED);
        assertThat(accepted.refusals(WhyNot.FAMILY_WITHDREW)).isEmpty();
        assertThat(accepted.answered(FamilyAnswer.DECLINED, TODAY).refusals(WhyNot.FAMILY_WITHDREW))
                .hasSize(1);
        assertThat(OFFER.refusals(WhyNot.FAMILY_WITHDREW)).hasSize(1);
        assertThat(OFFER.refusals(WhyNot.NO_COORDINATOR)).isEmpty();
    }

    @Test
    void eachStepKeepsWhatWasKnown() {
        var accepted = OFFER.answered(FamilyAnswer.DECLINED, OFFERED).answered(FamilyAnswer.ACCEPTED, ANSWERED);
        var held = accepted.notHeld(WhyNot.NO_COORDINATOR, ANSWERED).held(TODAY, true);
        assertThat(accepted.status()).isEqualTo(MeetingStatus.ACCEPTED);
        assertThat(held)
                .isEqualTo(new FamilyMeeting(
                        FAMILY_GROUP_CONFERENCE,
                        MeetingStatus.HELD,
                        OFFERED,
                        false,
                        List.of(
                                new GivenAnswer(FamilyAnswer.DECLINED, OFFERED),
                                new GivenAnswer(FamilyAnswer.ACCEPTED, ANSWERED)),
                        TODAY,
                        true,
                        WhyNot.NO_COORDINATOR,
                        ANSWERED));
        assertThat(held.inError().status()).isEqualTo(MeetingStatus.RECORDED_IN_ERROR);
        assertThat(held.inError().heldOn()).isEqualTo(TODAY);
        assertThat(OFFER.answered(FamilyAnswer.DECLINED, ANSWERED).status()).isEqualTo(MeetingStatus.DECLINED);
    }

    @Test
    void itCanBeToldHowItStoodOnAnyDay() {
        var held = OFFER.answered(FamilyAnswer.DECLINED, OFFERED.plusDays(1))
                .answered(FamilyAnswer.ACCEPTED, ANSWERED)
                .notHeld(WhyNot.NO_TIME, ANSWERED.plusDays(1))
                .held(TODAY, false);
        assertThat(held.answerOn(OFFERED)).isNull();
        assertThat(held.answerOn(OFFERED.plusDays(1))).isEqualTo(FamilyAnswer.DECLINED);
        assertThat(held.answerOn(ANSWERED.minusDays(1))).isEqualTo(FamilyAnswer.DECLINED);
        assertThat(held.answerOn(ANSWERED)).isEqualTo(FamilyAnswer.ACCEPTED);
        assertThat(held.whyNotOn(ANSWERED)).isNull();
        assertThat(held.whyNotOn(ANSWERED.plusDays(1))).isEqualTo(WhyNot.NO_TIME);
        assertThat(held.heldBy(TODAY.minusDays(1))).isFalse();
        assertThat(held.heldBy(TODAY)).isTrue();
        assertThat(OFFER.heldBy(TODAY)).isFalse();
    }

    @Test
    void ofTwoAnswersOfOneDayTheOneRecordedLastStands() {
        assertThat(OFFER.answered(FamilyAnswer.ACCEPTED, ANSWERED)
                        .answered(FamilyAnswer.DECLINED, ANSWERED)
                        .answerOn(ANSWERED))
                .isEqualTo(FamilyAnswer.DECLINED);
    }

    @Test
    void oneHeldAlthoughNobodyAcceptsIsFlagged() {
        assertThat(OFFER.held(TODAY, true).findings()).containsExactly(MeetingFinding.HELD_WITHOUT_ACCEPTANCE);
        assertThat(OFFER.answered(FamilyAnswer.DECLINED, ANSWERED)
                        .held(TODAY, true)
                        .findings())
                .containsExactly(MeetingFinding.HELD_WITHOUT_ACCEPTANCE);
        assertThat(OFFER.answered(FamilyAnswer.ACCEPTED, ANSWERED)
                        .held(ANSWERED, true)
                        .findings())
                .isEmpty();
        assertThat(OFFER.findings()).isEmpty();
    }

    @Test
    void oneThatIsNotOfferedHasItsReasonAndDay() {
        var meeting = FamilyMeeting.notOffered(FAMILY_GROUP_CONFERENCE, OFFERED, WhyNot.FAMILY_NOT_FOUND);

        assertThat(meeting.status()).isEqualTo(MeetingStatus.NOT_OFFERED);
        assertThat(meeting.offeredOn()).isNull();
        assertThat(meeting.beganOn()).isEqualTo(OFFERED);
        assertThat(meeting.exceptionOn()).isEqualTo(OFFERED);
        assertThat(meeting.whyNot()).isEqualTo(WhyNot.FAMILY_NOT_FOUND);
    }

    private static List<String> codes(FamilyMeeting meeting, LocalDate day) {
        return meeting.refusals("day", day, new Lifetime(null, null), TODAY).stream()
                .map(each -> each.code())
                .toList();
    }
}
