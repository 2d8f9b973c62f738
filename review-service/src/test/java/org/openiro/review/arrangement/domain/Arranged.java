package org.openiro.review.arrangement.domain;

import java.time.LocalDate;
import java.util.List;

/** Arrangements as tests make them. */
public final class Arranged {

    public static final MeetingTime PLANNED = new MeetingTime(LocalDate.of(2024, 6, 26), null);

    private Arranged() {}

    static Arrangement views(ChildsView onPlace, ChildsView onTime) {
        return new Arrangement(PLANNED, null, null, null, onPlace, onTime, List.of(), List.of(), List.of());
    }

    public static Arrangement people(List<WantedPerson> wanted, List<Invitee> invitees, List<Exclusion> excluded) {
        return new Arrangement(PLANNED, null, null, null, null, null, wanted, invitees, excluded);
    }

    public static Invitee invitee(InviteeRole role, Attendance attendance) {
        return new Invitee(role, null, attendance);
    }

    public static Exclusion excluded(InviteeRole role, boolean consulted, boolean whole) {
        return new Exclusion(role, ExclusionReason.RISK_TO_CHILD, null, LocalDate.of(2024, 6, 20), consulted, whole);
    }
}
