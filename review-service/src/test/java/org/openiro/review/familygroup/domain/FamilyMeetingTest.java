package org.openiro.review.familygroup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.familygroup.domain.MeetingKind.FAMILY_GROUP_CONFERENCE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void eachStepKeepsWhatWasKnown() {
        var accepted = OFFER.answered(FamilyAnswer.ACCEPTED, ANSWERED);
        var held = accepted.held(TODAY, true).applied(TODAY);

        assertThat(accepted.status()).isEqualTo(MeetingStatus.ACCEPTED);
        assertThat(held.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(held)
                .isEqualTo(new FamilyMeeting(
                        FAMILY_GROUP_CONFERENCE,
                        MeetingStatus.HELD,
                        OFFERED,
                        false,
                        FamilyAnswer.ACCEPTED,
                        ANSWERED,
                        TODAY,
                        true,
                        null,
                        null,
                        TODAY));
        assertThat(held.inError().status()).isEqualTo(MeetingStatus.RECORDED_IN_ERROR);
        assertThat(held.inError().heldOn()).isEqualTo(TODAY);
        assertThat(OFFER.answered(FamilyAnswer.DECLINED, ANSWERED).status()).isEqualTo(MeetingStatus.DECLINED);
    }

    @Test
    void anExceptionDoesNotStandWhenTheMeetingWasHeldAfterAll() {
        var notHeld = OFFER.notHeld(WhyNot.NO_COORDINATOR, ANSWERED);

        assertThat(notHeld.status()).isEqualTo(MeetingStatus.NOT_HELD);
        assertThat(notHeld.exceptionOn()).isEqualTo(ANSWERED);
        assertThat(notHeld.held(TODAY, false).whyNot()).isNull();
        assertThat(notHeld.held(TODAY, false).exceptionOn()).isNull();
    }

    @Test
    void oneThatIsNotOfferedHasItsReasonAndDay() {
        var meeting = FamilyMeeting.notOffered(FAMILY_GROUP_CONFERENCE, OFFERED, WhyNot.FAMILY_NOT_FOUND);

        assertThat(meeting.status()).isEqualTo(MeetingStatus.NOT_OFFERED);
        assertThat(meeting.offeredOn()).isNull();
        assertThat(meeting.exceptionOn()).isEqualTo(OFFERED);
        assertThat(meeting.whyNot()).isEqualTo(WhyNot.FAMILY_NOT_FOUND);
    }

    private static List<String> codes(FamilyMeeting meeting, LocalDate day) {
        return meeting.refusals("day", day, TODAY).stream()
                .map(each -> each.code())
                .toList();
    }
}
