package org.openiro.review.familygroup;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.ChildEntry;
import org.openiro.review.entry.Entered;
import org.openiro.review.entry.FoundInError;
import org.openiro.review.familygroup.domain.FamilyMeeting;
import org.openiro.review.familygroup.domain.FamilyOffer;
import org.openiro.review.familygroup.domain.GivenAnswer;
import org.openiro.review.familygroup.domain.MeetingKind;
import org.openiro.review.familygroup.domain.MeetingStatus;
import org.openiro.review.familygroup.domain.OfferedTo;
import org.openiro.review.familygroup.domain.WhyNot;

/** A family group meeting as it stands; its history says how it came there. */
@Entity
@DynamicUpdate
@Table(name = "family_group_meeting")
class FamilyGroupMeeting implements ChildEntry {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "child_id")
    private UUID childId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private MeetingStatus status;

    @Column(name = "offered_on")
    private @Nullable LocalDate offeredOn;

    @Column(name = "in_letter")
    private @Nullable Boolean inLetter;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "answers")
    private List<GivenAnswer> answers;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column(name = "plan_made")
    private @Nullable Boolean planMade;

    @Enumerated(EnumType.STRING)
    @Column(name = "why_not")
    private @Nullable WhyNot whyNot;

    @Column(name = "exception_on")
    private @Nullable LocalDate exceptionOn;

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
        this.kind = meeting.kind();
        this.offeredOn = meeting.offeredOn();
        this.inLetter = meeting.inLetter();
        this.offeredTo = offeredTo.stream().map(Enum::name).toList();
        this.note = note;
        this.entered = entered;
        comesTo(meeting);
    }

    /** Kind and offer stay as they were. */
    final void comesTo(FamilyMeeting now) {
        status = now.status();
        answers = now.answers();
        heldOn = now.heldOn();
        planMade = now.planMade();
        whyNot = now.whyNot();
        exceptionOn = now.exceptionOn();
    }

    void foundInError(FoundInError found) {
        comesTo(meeting().inError());
        error = found;
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public UUID childId() {
        return childId;
    }

    FamilyMeeting meeting() {
        return new FamilyMeeting(kind, status, offeredOn, inLetter, answers, heldOn, planMade, whyNot, exceptionOn);
    }

    List<OfferedTo> offeredTo() {
        return offeredTo.stream().map(OfferedTo::valueOf).toList();
    }

    FamilyOffer offer() {
        return new FamilyOffer(meeting(), offeredTo());
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
