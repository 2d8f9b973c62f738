package org.openiro.review.familygroup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.familygroup.domain.GivenAnswer;
import org.openiro.review.familygroup.domain.MeetingKind;
import org.openiro.review.familygroup.domain.MeetingStatus;
import org.openiro.review.familygroup.domain.OfferedTo;
import org.openiro.review.familygroup.domain.WhyNot;

/** The event {@code family-group-meeting-recorded.v1}: the meeting as it stands after each step. Facts alone. */
record FamilyGroupMeetingRecorded(
        UUID meetingId,
        UUID childId,
        MeetingKind kind,
        MeetingStatus status,
        @Nullable LocalDate offeredOn,
        List<OfferedTo> offeredTo,
        @Nullable Boolean inLetterBeforeProceedings,
        List<GivenAnswer> answers,
        @Nullable LocalDate heldOn,
        @Nullable Boolean familyPlanMade,
        @Nullable WhyNot exception,
        @Nullable LocalDate exceptionOn,
        String detailUrl) {

    static final String TYPE = "family-group-meeting-recorded.v1";

    static FamilyGroupMeetingRecorded of(FamilyGroupMeeting row, String detailUrl) {
        var meeting = row.meeting();
        return new FamilyGroupMeetingRecorded(
                row.id(),
                row.childId(),
                meeting.kind(),
                meeting.status(),
                meeting.offeredOn(),
                row.offeredTo(),
                meeting.inLetter(),
                meeting.answers(),
                meeting.heldOn(),
                meeting.planMade(),
                meeting.whyNot(),
                meeting.exceptionOn(),
                detailUrl);
    }
}
