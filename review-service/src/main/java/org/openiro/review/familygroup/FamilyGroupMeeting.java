package org.openiro.review.familygroup;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Entered;
import org.openiro.review.entry.FoundInError;
import org.openiro.review.familygroup.domain.FamilyMeeting;
import org.openiro.review.familygroup.domain.OfferedTo;

/** A family group meeting as it stands; its history says how it came there. */
@Entity
@Table(name = "family_group_meeting")
class FamilyGroupMeeting {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "child_id")
    private UUID childId;

    @Embedded
    private FamilyMeeting meeting;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "offered_to")
    private List<String> offeredTo;

    @Column(name = "note")
    private @Nullable String note;

    @Embedded
    private Entered entered;

    @Embedded
    private @Nullable FoundInError error;

    protected FamilyGroupMeeting() {}

    FamilyGroupMeeting(
            UUID childId, FamilyMeeting meeting, List<OfferedTo> offeredTo, @Nullable String note, Entered entered) {
        this.id = UUID.randomUUID();
        this.childId = childId;
        this.meeting = meeting;
        this.offeredTo = offeredTo.stream().map(Enum::name).toList();
        this.note = note;
        this.entered = entered;
    }

    void comesTo(FamilyMeeting now) {
        meeting = now;
    }

    void foundInError(FoundInError found) {
        meeting = meeting.inError();
        error = found;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID childId() {
        return childId;
    }

    FamilyMeeting meeting() {
        return meeting;
    }

    List<OfferedTo> offeredTo() {
        return offeredTo.stream().map(OfferedTo::valueOf).toList();
    }

    @Nullable
    String note() {
        return note;
    }

    Entered entered() {
        return entered;
    }

    @Nullable
    FoundInError error() {
        return error;
    }
}
