package org.openiro.review.arrangement.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.school.domain.SchoolTime;

/** Derives the warnings from what is arranged and the meeting as it is planned now; both may change apart. */
public final class ArrangementWarnings {

    /** From this age a child is asked: the age from which participation is recorded. */
    private static final int ASKED_FROM = 4;

    private ArrangementWarnings() {}

    /**
     * The warnings, in the order of the checks.
     *
     * @param planned null when no meeting is planned
     * @param schoolTime null when no time of day is planned
     * @param age on the day of the meeting; null when not known
     */
    public static List<ArrangementWarning> of(
            Arrangement said, @Nullable MeetingTime planned, @Nullable SchoolTime schoolTime, @Nullable Integer age) {
        var warnings = new ArrayList<ArrangementWarning>();
        if (schoolTime == SchoolTime.IN_SCHOOL_HOURS) {
            warnings.add(ArrangementWarning.IN_SCHOOL_HOURS);
        }
        if (said.childOnPlace() == ChildsView.DID_NOT_AGREE) {
            warnings.add(ArrangementWarning.CHILD_DID_NOT_AGREE_TO_PLACE);
        }
        time(said, planned, warnings);
        boolean notAsked = said.childOnPlace() == ChildsView.NOT_ASKED || said.childOnTime() == ChildsView.NOT_ASKED;
        if (notAsked && (age == null || age >= ASKED_FROM)) {
            warnings.add(ArrangementWarning.CHILD_NOT_ASKED);
        }
        people(said, warnings);
        return List.copyOf(warnings);
    }

    /** What the child said of another time says nothing of this one. */
    private static void time(Arrangement said, @Nullable MeetingTime planned, List<ArrangementWarning> warnings) {
        boolean asked = said.childOnTime() == ChildsView.AGREED || said.childOnTime() == ChildsView.DID_NOT_AGREE;
        if (asked && planned != null && !planned.equals(said.planned())) {
            warnings.add(ArrangementWarning.MOVED_SINCE_CHILD_WAS_ASKED);
        } else if (said.childOnTime() == ChildsView.DID_NOT_AGREE) {
            warnings.add(ArrangementWarning.CHILD_DID_NOT_AGREE_TO_TIME);
        }
    }

    private static void people(Arrangement said, List<ArrangementWarning> warnings) {
        if (said.wanted().stream()
                .anyMatch(each -> said.attendances(each.role()).isEmpty())) {
            warnings.add(ArrangementWarning.WANTED_NOT_INVITED);
        }
        if (said.excluded().stream().anyMatch(each -> !each.socialWorkerConsulted())) {
            warnings.add(ArrangementWarning.EXCLUDED_WITHOUT_SOCIAL_WORKER);
        }
        if (anyExcluded(said, Attendance.INVITED)) {
            warnings.add(ArrangementWarning.EXCLUDED_BUT_INVITED);
        }
        if (anyExcluded(said, Attendance.ATTENDED)) {
            warnings.add(ArrangementWarning.EXCLUDED_BUT_ATTENDED);
        }
    }

    private static boolean anyExcluded(Arrangement said, Attendance attendance) {
        return said.excludedFromAll().stream()
                .anyMatch(each -> said.attendances(each).contains(attendance));
    }
}
