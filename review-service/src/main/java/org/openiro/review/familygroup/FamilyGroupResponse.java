package org.openiro.review.familygroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.FoundInError;
import org.openiro.review.familygroup.domain.FamilyMeeting;
import org.openiro.review.familygroup.domain.GivenAnswer;
import org.openiro.review.familygroup.domain.MeetingFinding;
import org.openiro.review.familygroup.domain.MeetingKind;
import org.openiro.review.familygroup.domain.MeetingLife;
import org.openiro.review.familygroup.domain.MeetingStatus;
import org.openiro.review.familygroup.domain.MeetingStep;
import org.openiro.review.familygroup.domain.OfferedTo;
import org.openiro.review.familygroup.domain.WhyNot;

/** A family group meeting with what contradicts itself in it and, asked for alone, its history. */
record FamilyGroupResponse(
        UUID meetingId,
        UUID childId,
        MeetingKind kind,
        MeetingStatus status,

        @Schema(description = "What the state allows; NOT_HOLD is POST /v1/family-group-meetings/{meetingId}/not-hold.")
        List<MeetingStep> allowedCommands,

        @Nullable LocalDate offeredOn,
        List<OfferedTo> offeredTo,
        @Nullable Boolean inLetterBeforeProceedings,

        @Schema(description = "All that the family answered, the first of them first; the last stands.")
        List<GivenAnswer> answers,

        @Nullable LocalDate heldOn,
        @Nullable Boolean familyPlanMade,
        @Nullable WhyNot whyNot,

        @Schema(description = "When it was decided not to offer or not to hold it.") @Nullable
        LocalDate exceptionOn,

        List<MeetingFinding> findings,
        @Nullable String note,
        String recordedBy,
        Instant recordedAt,
        @Nullable FoundInError recordedInError,
        @Nullable List<FamilyHistoryItem> history) {

    static final String EXAMPLE = """
            {"meetingId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d31",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "kind": "FAMILY_GROUP_DECISION_MAKING",
             "status": "ACCEPTED", "allowedCommands": ["ANSWER", "HOLD", "NOT_HOLD", "RECORD_IN_ERROR"],
             "offeredOn": "2024-07-02", "offeredTo": ["PARENT"], "inLetterBeforeProceedings": true, "answers": [{"answer": "ACCEPTED",
             "answeredOn": "2024-07-05"}], "findings": [], "recordedBy": "iro-003", "recordedAt": "2024-07-02T16:20:00Z"}""";

    /** Who recorded what, and when, with how it stood then. */
    record FamilyHistoryItem(Instant at, String by, String what, FamilyMeeting after) {

        static FamilyHistoryItem of(MeetingHistoryEntry entry) {
            return new FamilyHistoryItem(entry.entered().at(), entry.entered().by(), entry.what(), entry.after());
        }
    }

    static FamilyGroupResponse of(FamilyGroupMeeting row, @Nullable List<MeetingHistoryEntry> history) {
        var meeting = row.meeting();
        return new FamilyGroupResponse(
                row.id(),
                row.childId(),
                meeting.kind(),
                meeting.status(),
                MeetingLife.allowed(meeting.status()),
                meeting.offeredOn(),
                row.offeredTo(),
                meeting.inLetter(),
                meeting.answers(),
                meeting.heldOn(),
                meeting.planMade(),
                meeting.whyNot(),
                meeting.exceptionOn(),
                meeting.findings(),
                row.note(),
                row.entered().by(),
                row.entered().at(),
                row.error(),
                history == null
                        ? null
                        : history.stream().map(FamilyHistoryItem::of).toList());
    }
}
