package org.openiro.review.arrangement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.arrangement.domain.Arranged.excluded;
import static org.openiro.review.arrangement.domain.Arranged.invitee;
import static org.openiro.review.arrangement.domain.Arranged.people;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openiro.review.refusal.domain.Refusal;

class ArrangementPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 20);

    @ParameterizedTest
    @EnumSource(names = {"ATTENDED", "DID_NOT_COME"})
    void nobodyCameToAMeetingThatHasNotTakenPlace(Attendance attendance) {
        var said = people(
                List.of(),
                List.of(invitee(InviteeRole.CHILD, Attendance.INVITED), invitee(InviteeRole.CARER, attendance)),
                List.of());

        assertThat(refusals(false, said)).containsExactly("invitees/1/attendance not-met");
        assertThat(refusals(true, said)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"INVITED", "APOLOGIES"})
    void invitationsAndApologiesComeBefore(Attendance attendance) {
        assertThat(refusals(false, people(List.of(), List.of(invitee(InviteeRole.CARER, attendance)), List.of())))
                .isEmpty();
    }

    @Test
    void thereIsOneChildAndOneIroAndMayBeSeveralOfAnyOther() {
        var invited = Attendance.INVITED;
        var said = people(
                List.of(),
                List.of(
                        invitee(InviteeRole.CHILD, invited),
                        invitee(InviteeRole.MOTHER, invited),
                        invitee(InviteeRole.MOTHER, invited),
                        invitee(InviteeRole.CHILD, invited),
                        invitee(InviteeRole.IRO, invited),
                        invitee(InviteeRole.IRO, invited)),
                List.of());

        assertThat(refusals(false, said)).containsExactly("invitees/3/role duplicate", "invitees/5/role duplicate");
    }

    @Test
    void onlyParentsAreExcludedAndByTodayAtTheLatest() {
        assertThat(refusals(false, people(List.of(), List.of(), List.of(excluded(InviteeRole.CARER, true, true)))))
                .containsExactly("excluded/0/role parents-only");
        assertThat(refusals(
                        false,
                        people(
                                List.of(),
                                List.of(),
                                List.of(
                                        excluded(InviteeRole.OTHER_WITH_RESPONSIBILITY, true, true),
                                        decided(ExclusionReason.COURT_ORDER, null, TODAY.plusDays(1))))))
                .containsExactly("excluded/1/decidedOn after-today");
    }

    @Test
    void anotherReasonIsSaidInWords() {
        assertThat(refusals(false, people(List.of(), List.of(), List.of(decided(ExclusionReason.OTHER, null, TODAY)))))
                .containsExactly("excluded/0/text missing");
        assertThat(refusals(
                        false,
                        people(List.of(), List.of(), List.of(decided(ExclusionReason.OTHER, "Told the IRO", TODAY)))))
                .isEmpty();
    }

    @Test
    void aPlaceIsOfSomeKind() {
        var none = Arrangement.NONE;
        var said = new Arrangement(
                null, null, "Room 4", null, null, null, none.wanted(), none.invitees(), none.excluded());

        assertThat(refusals(false, said)).containsExactly("placeKind missing");
    }

    private static Exclusion decided(ExclusionReason reason, String text, LocalDate on) {
        return new Exclusion(InviteeRole.MOTHER, reason, text, on, true, true);
    }

    private static List<String> refusals(boolean met, Arrangement said) {
        return new ArrangementPolicy(met, TODAY)
                .refusals(said).stream()
                        .map((Refusal each) -> each.field() + " " + each.code())
                        .toList();
    }
}
