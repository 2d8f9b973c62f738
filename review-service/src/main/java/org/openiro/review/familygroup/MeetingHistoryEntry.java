package org.openiro.review.familygroup;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Entered;
import org.openiro.review.familygroup.domain.FamilyMeeting;

/** Who recorded what of a family group meeting, and when. Added to, never changed. */
@Entity
@Immutable
@Table(name = "family_group_meeting_history")
class MeetingHistoryEntry {

    /** What it begins with; whatever follows is a step. */
    static final String RECORDED = "RECORD";

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "meeting_id")
    private UUID meetingId;

    /** The meeting's version after it; missing in entries of replicas of the release before. */
    @Column(name = "step")
    private @Nullable Long step;

    @Column(name = "what")
    private String what;

    @Embedded
    private Entered entered;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "after")
    private FamilyMeeting after;

    protected MeetingHistoryEntry() {}

    MeetingHistoryEntry(UUID meetingId, long step, String what, Entered entered, FamilyMeeting after) {
        this.id = UUID.randomUUID();
        this.meetingId = meetingId;
        this.step = step;
        this.what = what;
        this.entered = entered;
        this.after = after;
    }

    String what() {
        return what;
    }

    Entered entered() {
        return entered;
    }

    FamilyMeeting after() {
        return after;
    }
}
