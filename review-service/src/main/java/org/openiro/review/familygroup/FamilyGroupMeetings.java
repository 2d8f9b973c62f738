package org.openiro.review.familygroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.http.Slice;
import org.openiro.review.entry.EntryQuery;

/** The family group meetings that the council in whose name the transaction works has recorded. */
@ApplicationScoped
class FamilyGroupMeetings implements PanacheRepositoryBase<FamilyGroupMeeting, UUID> {

    /** The day on which it was offered, or on which it was decided not to. */
    private static final String BEGAN = "coalesce(meeting.offeredOn, meeting.exceptionOn)";

    FamilyGroupMeeting get(UUID meetingId) {
        return findByIdOptional(meetingId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    List<FamilyGroupMeeting> page(UUID childId, Slice slice) {
        return EntryQuery.by(BEGAN).where("childId = :child", "child", childId).page(this, slice);
    }

    static List<String> position(FamilyGroupMeeting row) {
        var meeting = row.meeting();
        var began = meeting.offeredOn() == null ? meeting.exceptionOn() : meeting.offeredOn();
        return List.of(String.valueOf(began), row.id().toString());
    }
}
