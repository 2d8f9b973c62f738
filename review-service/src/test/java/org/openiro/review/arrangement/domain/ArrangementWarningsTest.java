package org.openiro.review.arrangement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.arrangement.domain.Arranged.PLANNED;
import static org.openiro.review.arrangement.domain.Arranged.excluded;
import static org.openiro.review.arrangement.domain.Arranged.invitee;
import static org.openiro.review.arrangement.domain.Arranged.people;
import static org.openiro.review.arrangement.domain.Arranged.views;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openiro.review.school.domain.SchoolTime;

class ArrangementWarningsTest {

    @Test
    void nothingArrangedIsNothingToWarnOf() {
        assertThat(ArrangementWarnings.of(Arrangement.NONE, null, null, null)).isEmpty();
    }

    @Test
    void aMeetingInSchoolHoursIsWarnedOf() {
        assertThat(ArrangementWarnings.of(Arrangement.NONE, PLANNED, SchoolTime.IN_SCHOOL_HOURS, 10))
                .containsExactly(ArrangementWarning.IN_SCHOOL_HOURS);
    }

    @ParameterizedTest
    @EnumSource(value = SchoolTime.class, mode = EnumSource.Mode.EXCLUDE, names = "IN_SCHOOL_HOURS")
    void aMeetingThatMayLieOutsideIsNot(SchoolTime elsewhere) {
        assertThat(ArrangementWarnings.of(Arrangement.NONE, PLANNED, elsewhere, 10))
                .isEmpty();
    }

    @Test
    void aChildThatDidNotAgreeToPlaceOrTimeIsWarnedOf() {
        assertThat(warnings(views(ChildsView.DID_NOT_AGREE, ChildsView.AGREED), 3))
                .containsExactly(ArrangementWarning.CHILD_DID_NOT_AGREE_TO_PLACE);
        assertThat(warnings(views(ChildsView.AGREED, ChildsView.DID_NOT_AGREE), 3))
                .containsExactly(ArrangementWarning.CHILD_DID_NOT_AGREE_TO_TIME);
        assertThat(warnings(views(ChildsView.AGREED, ChildsView.AGREED), 10)).isEmpty();
    }

    @Test
    void aChildIsAskedFromTheFourthBirthdayOn() {
        assertThat(warnings(views(ChildsView.NOT_ASKED, null), 3)).isEmpty();
        assertThat(warnings(views(ChildsView.NOT_ASKED, null), 4)).containsExactly(ArrangementWarning.CHILD_NOT_ASKED);
        assertThat(warnings(views(null, ChildsView.NOT_ASKED), null))
                .containsExactly(ArrangementWarning.CHILD_NOT_ASKED);
    }

    @Test
    void whatTheChildSaidIsOfTheTimeThatWasPlannedThen() {
        var agreed = views(ChildsView.AGREED, ChildsView.AGREED);
        var sameDayAtFour = new MeetingTime(PLANNED.day(), LocalTime.of(16, 0));
        var nextDay = new MeetingTime(LocalDate.of(2024, 6, 27), null);

        assertThat(ArrangementWarnings.of(agreed, sameDayAtFour, null, 10))
                .containsExactly(ArrangementWarning.MOVED_SINCE_CHILD_WAS_ASKED);
        assertThat(ArrangementWarnings.of(agreed, nextDay, null, 10))
                .containsExactly(ArrangementWarning.MOVED_SINCE_CHILD_WAS_ASKED);
        assertThat(ArrangementWarnings.of(views(null, ChildsView.DID_NOT_AGREE), nextDay, null, 10))
                .containsExactly(ArrangementWarning.MOVED_SINCE_CHILD_WAS_ASKED);
        assertThat(ArrangementWarnings.of(views(null, ChildsView.DID_NOT_AGREE), null, null, 10))
                .containsExactly(ArrangementWarning.CHILD_DID_NOT_AGREE_TO_TIME);
        assertThat(ArrangementWarnings.of(views(ChildsView.AGREED, null), nextDay, null, 10))
                .isEmpty();
        assertThat(ArrangementWarnings.of(views(null, ChildsView.NOT_ASKED), nextDay, null, 3))
                .isEmpty();
    }

    @Test
    void whomTheChildWantedIsInvited() {
        var wanted = List.of(new WantedPerson(InviteeRole.FRIEND, null));

        assertThat(warnings(people(wanted, List.of(), List.of()), 10))
                .containsExactly(ArrangementWarning.WANTED_NOT_INVITED);
        assertThat(warnings(people(wanted, List.of(invitee(InviteeRole.FRIEND, Attendance.APOLOGIES)), List.of()), 10))
                .isEmpty();
    }

    @Test
    void anExclusionIsTalkedOverWithTheSocialWorkerAndKept() {
        var came = List.of(invitee(InviteeRole.FATHER, Attendance.ATTENDED));

        assertThat(warnings(people(List.of(), List.of(), List.of(excluded(InviteeRole.FATHER, false, true))), 10))
                .containsExactly(ArrangementWarning.EXCLUDED_WITHOUT_SOCIAL_WORKER);
        var invited = List.of(invitee(InviteeRole.FATHER, Attendance.INVITED));
        assertThat(warnings(people(List.of(), invited, List.of(excluded(InviteeRole.FATHER, true, true))), 10))
                .containsExactly(ArrangementWarning.EXCLUDED_BUT_INVITED);
        assertThat(warnings(people(List.of(), invited, List.of(excluded(InviteeRole.FATHER, true, false))), 10))
                .isEmpty();
        assertThat(warnings(people(List.of(), came, List.of(excluded(InviteeRole.FATHER, true, true))), 10))
                .containsExactly(ArrangementWarning.EXCLUDED_BUT_ATTENDED);
        assertThat(warnings(people(List.of(), came, List.of(excluded(InviteeRole.FATHER, true, false))), 10))
                .isEmpty();
        assertThat(warnings(people(List.of(), came, List.of(excluded(InviteeRole.MOTHER, true, true))), 10))
                .isEmpty();
    }

    private static List<ArrangementWarning> warnings(Arrangement said, Integer age) {
        return ArrangementWarnings.of(said, PLANNED, null, age);
    }
}
