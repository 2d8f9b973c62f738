package org.openiro.review.familygroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.openiro.review.entry.Entries;

/** The history of each family group meeting. */
@ApplicationScoped
class MeetingHistory implements PanacheRepositoryBase<MeetingHistoryEntry, UUID> {

    private final Entries entries;

    MeetingHistory(Entries entries) {
        this.entries = entries;
    }

    void add(FamilyGroupMeeting row, String what) {
        persist(new MeetingHistoryEntry(row.id(), row.version(), what, entries.now(), row.meeting()));
    }

    /** In the order of the versions that they led to: two steps may have one instant. */
    List<MeetingHistoryEntry> of(UUID meetingId) {
        return list("meetingId = ?1 order by step nulls last, entered.at, id", meetingId);
    }
}
