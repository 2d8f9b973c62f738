package org.openiro.review.familygroup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.familygroup.domain.MeetingFinding.EXCEPTION_AFTER_APPLICATION;
import static org.openiro.review.familygroup.domain.MeetingFinding.HELD_WITHOUT_ACCEPTANCE;
import static org.openiro.review.familygroup.domain.MeetingFinding.NOT_HELD_BEFORE_APPLICATION;
import static org.openiro.review.familygroup.domain.MeetingFinding.NOT_IN_LETTER;
import static org.openiro.review.familygroup.domain.MeetingFinding.NOT_OFFERED_TO_THOSE_WITH_RESPONSIBILITY;
import static org.openiro.review.familygroup.domain.MeetingFinding.NO_LAWFUL_EXCEPTION;
import static org.openiro.review.familygroup.domain.MeetingFinding.OFFERED_AFTER_APPLICATION;
import static org.openiro.review.familygroup.domain.MeetingKind.FAMILY_GROUP_CONFERENCE;
import static org.openiro.review.familygroup.domain.MeetingKind.FAMILY_GROUP_DECISION_MAKING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The duty began on 1 September 2026, and the authority applied for an order on that day. */
class DutyToOfferTest {

    private static final LocalDate APPLIED = LocalDate.of(2026, 9, 1);
    private static final DutyToOffer DUTY = new DutyToOffer(APPLIED);

    @Test
    void theDutyLiesOnApplicationsFromItsFirstDayOn() {
        assertThat(DUTY.inForce(offered().applied(APPLIED))).isTrue();
        assertThat(DUTY.inForce(offered().applied(APPLIED.minusDays(1)))).isFalse();
        assertThat(DUTY.inForce(offered())).isNull();
        assertThat(new DutyToOffer(null).inForce(offered().applied(APPLIED))).isFalse();
        assertThat(DUTY.inForce(FamilyMeeting.offered(FAMILY_GROUP_CONFERENCE, APPLIED, false)
                        .applied(APPLIED)))
                .isNull();
    }

    @Test
    void whatWasDoneAsTheLawAsksHasNoFinding() {
        assertThat(findings(offered().answered(FamilyAnswer.ACCEPTED, APPLIED).held(APPLIED, true)))
                .isEmpty();
        assertThat(findings(offered().answered(FamilyAnswer.DECLINED, APPLIED))).isEmpty();
        assertThat(findings(offered())).isEmpty();
        assertThat(findings(
                        FamilyMeeting.notOffered(FAMILY_GROUP_DECISION_MAKING, APPLIED, WhyNot.NOT_IN_BEST_INTERESTS)))
                .isEmpty();
    }

    @Test
    void anOfferComesBeforeTheApplicationAndStandsInTheLetter() {
        var late = FamilyMeeting.offered(FAMILY_GROUP_DECISION_MAKING, APPLIED.plusDays(1), null);

        assertThat(findings(late)).containsExactly(OFFERED_AFTER_APPLICATION, NOT_IN_LETTER);
        assertThat(findings(FamilyMeeting.offered(FAMILY_GROUP_DECISION_MAKING, APPLIED, false)))
                .containsExactly(NOT_IN_LETTER);
    }

    @Test
    void anOfferIsMadeToSomebodyWithParentalResponsibility() {
        var applied = offered().applied(APPLIED);

        assertThat(DUTY.findings(applied, List.of(OfferedTo.WIDER_FAMILY, OfferedTo.FRIEND)))
                .containsExactly(NOT_OFFERED_TO_THOSE_WITH_RESPONSIBILITY);
        assertThat(DUTY.findings(applied, List.of(OfferedTo.FRIEND, OfferedTo.OTHER_WITH_PARENTAL_RESPONSIBILITY)))
                .isEmpty();
    }

    @Test
    void whatWasAcceptedIsHeldBeforeTheApplication() {
        var accepted = offered().answered(FamilyAnswer.ACCEPTED, APPLIED);

        assertThat(findings(accepted)).containsExactly(NOT_HELD_BEFORE_APPLICATION);
        assertThat(findings(accepted.held(APPLIED.plusDays(1), true))).containsExactly(NOT_HELD_BEFORE_APPLICATION);
        assertThat(findings(accepted.notHeld(WhyNot.NOT_IN_BEST_INTERESTS, APPLIED)))
                .isEmpty();
    }

    @Test
    void theLawKnowsOneExceptionAndBeforeTheApplication() {
        var accepted = offered().answered(FamilyAnswer.ACCEPTED, APPLIED);

        assertThat(findings(accepted.notHeld(WhyNot.NO_TIME, APPLIED))).containsExactly(NO_LAWFUL_EXCEPTION);
        assertThat(findings(accepted.notHeld(WhyNot.NOT_IN_BEST_INTERESTS, APPLIED.plusDays(1))))
                .containsExactly(EXCEPTION_AFTER_APPLICATION);
    }

    @Test
    void beforeTheDutyOnlyWhatContradictsItselfIsFound() {
        var early = FamilyMeeting.offered(FAMILY_GROUP_DECISION_MAKING, APPLIED, false)
                .held(APPLIED, false)
                .applied(APPLIED.minusDays(1));

        assertThat(DUTY.findings(early, List.of(OfferedTo.FRIEND))).containsExactly(HELD_WITHOUT_ACCEPTANCE);
    }

    @Test
    void oneHeldAfterItWasDeclinedIsFlagged() {
        assertThat(findings(offered().answered(FamilyAnswer.DECLINED, APPLIED).held(APPLIED, true)))
                .containsExactly(HELD_WITHOUT_ACCEPTANCE);
    }

    private static FamilyMeeting offered() {
        return FamilyMeeting.offered(FAMILY_GROUP_DECISION_MAKING, APPLIED, true);
    }

    private static List<MeetingFinding> findings(FamilyMeeting meeting) {
        return DUTY.findings(meeting.applied(APPLIED), List.of(OfferedTo.PARENT));
    }
}
