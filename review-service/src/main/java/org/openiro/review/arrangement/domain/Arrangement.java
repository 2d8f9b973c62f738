package org.openiro.review.arrangement.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is arranged for a review's meeting.
 *
 * @param planned the meeting as it was planned when this was recorded; null when none was
 * @param place where exactly; it stays in this service
 */
public record Arrangement(
        @Nullable MeetingTime planned,
        @Nullable PlaceKind placeKind,
        @Nullable String place,
        @Nullable Integer expectedMinutes,
        @Nullable ChildsView childOnPlace,
        @Nullable ChildsView childOnTime,
        List<WantedPerson> wanted,
        List<Invitee> invitees,
        List<Exclusion> excluded) {

    /** Nothing is arranged yet. */
    public static final Arrangement NONE =
            new Arrangement(null, null, null, null, null, null, List.of(), List.of(), List.of());

    /** What became of the invitations of those in this role. */
    public Set<Attendance> attendances(InviteeRole role) {
        return invitees.stream()
                .filter(each -> each.role() == role)
                .map(Invitee::attendance)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who is kept from the whole meeting: twice the same role when two of them are. */
    public List<InviteeRole> excludedFromAll() {
        return excluded.stream()
                .filter(Exclusion::wholeMeeting)
                .map(Exclusion::role)
                .toList();
    }
}
