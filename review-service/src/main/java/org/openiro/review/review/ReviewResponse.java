package org.openiro.review.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.review.domain.Adjournment;
import org.openiro.review.review.domain.EarlierBooking;
import org.openiro.review.review.domain.ReviewCommand;
import org.openiro.review.review.domain.ReviewLife;
import org.openiro.review.review.domain.ReviewStatus;
import org.openiro.review.timeliness.domain.TimelinessBasis;

/** A review with what was derived of it and its history. */
record ReviewResponse(
        UUID reviewId,
        UUID childId,
        ReviewStatus status,
        Source source,

        @Schema(description = "What the state allows; RECORD_IN_ERROR is POST /v1/reviews/{reviewId}/record-in-error.")
        List<ReviewCommand> allowedCommands,

        @Schema(description = "The meeting that is planned; after an adjournment the one in which it goes on.")
        @Nullable
        LocalDate bookedFor,

        @Nullable LocalTime startsAt,

        @Schema(description = "Every day for which a meeting was planned before it moved, with why.")
        List<EarlierBooking> earlierBookings,

        @Schema(description = "Shared by the reviews of several children at one meeting.") @Nullable
        UUID meetingId,

        @Nullable LocalDate completedOn,
        @Nullable LocalDate openedOn,
        List<Adjournment> adjournments,

        @Schema(
                description =
                        "The twentieth working day after the opening: completed by then it is in time if opened in time.")
        @Nullable
        LocalDate completeBy,

        @Nullable LocalDate cancelledOn,
        @Nullable String cancelReason,

        @Schema(description = "When it was found that this never happened as recorded; it counts nowhere.") @Nullable
        LocalDate foundInErrorOn,

        @Nullable String errorReason,
        @Nullable String chairedBy,
        ConductedBy conductedBy,
        boolean statutory,
        List<String> participationCodes,
        @Nullable String lateReason,
        List<String> contributoryLateReasons,
        @Nullable UUID obligationId,
        @Nullable String rule,
        List<String> rules,
        @Nullable LocalDate statutoryDueOn,
        @Nullable LocalDate localDueOn,

        @Schema(description = "Whether the review was held by localDueOn; it is no class of timeliness.") @Nullable
        Boolean withinLocalStandard,

        @Nullable LocalDate recordedDueOn,
        @Nullable String timeliness,

        @Schema(
                description =
                        "Which due date timeliness and daysLate follow: STATUTORY, or RECORDED of a review completed before the council's timelinessFrom of which a source told the due date.")
        @Nullable
        TimelinessBasis timelinessBasis,

        @Nullable Integer daysLate,
        @Nullable Integer ageOnTheDay,
        boolean recordedAfterDue,
        boolean shortBreak,
        List<String> findings,
        List<String> irregularities,

        @Schema(
                description =
                        "What people recorded on a review that is recorded in error now, and that counts nowhere with it: carry what another review made. Left out in every other answer.")
        @Nullable
        List<RecordedOn> recordedOnIt,

        @Nullable List<Entry> history) {

    static final String EXAMPLE = """
            {"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01",
             "status": "HELD", "source": "PERSON", "allowedCommands": ["AMEND", "RECORD_IN_ERROR"],
             "earlierBookings": [], "adjournments": [], "completedOn": "2024-07-04", "chairedBy": "iro-003",
             "conductedBy": "MEETING", "statutory": true, "participationCodes": ["PN1"],
             "lateReason": "SW_REPORT", "contributoryLateReasons": ["COURT"],
             "obligationId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c03",
             "rule": "FIRST_20WD", "rules": ["FIRST_20WD"], "statutoryDueOn": "2024-07-01",
             "timeliness": "LATE", "timelinessBasis": "STATUTORY", "daysLate": 3, "ageOnTheDay": 9, "recordedAfterDue": true, "shortBreak": false,
             "findings": [], "irregularities": [],
             "history": [{"at": "2024-07-04T15:20:00Z", "by": "iro-003", "what": "HELD", "after":
               {"status": "HELD", "completedOn": "2024-07-04", "chairedBy": "iro-003", "participationCodes": ["PN1"],
                "lateReason": "SW_REPORT", "statutoryDueOn": "2024-07-01", "timeliness": "LATE"}}]}""";

    /** Who did what, and when, with the values before and after it. */
    record Entry(
            Instant at,
            String by,
            HistoryEntry.What what,
            @Nullable ReviewChange before,
            ReviewChange after) {

        static List<Entry> of(List<HistoryEntry> history) {
            var entries = new ArrayList<Entry>();
            for (var each : history) {
                var before = entries.isEmpty() ? null : entries.getLast().after();
                entries.add(new Entry(each.at(), each.by(), each.what(), before, each.change()));
            }
            return List.copyOf(entries);
        }
    }

    static ReviewResponse of(Review review, @Nullable List<HistoryEntry> history) {
        return of(review, null, history);
    }

    static ReviewResponse of(
            Review review, @Nullable List<RecordedOn> recordedOnIt, @Nullable List<HistoryEntry> history) {
        var outcome = review.outcome();
        var meetings = review.meetings();
        var end = review.end();
        return new ReviewResponse(
                review.id(),
                review.childId(),
                review.status(),
                review.source(),
                ReviewLife.allowed(review.status()),
                meetings.bookedFor(),
                meetings.startsAt(),
                meetings.earlierBookings(),
                meetings.meetingId(),
                review.completedOn(),
                meetings.openedOn(),
                meetings.adjournments(),
                meetings.completeBy(),
                end.cancelledOn(),
                end.cancelReason(),
                end.foundInErrorOn(),
                end.errorReason(),
                review.chairedBy(),
                review.conductedBy(),
                review.statutory(),
                review.held() ? review.participationCodes() : List.of(),
                review.lateReason(),
                review.contributoryLateReasons(),
                outcome.obligationId(),
                outcome.rule(),
                outcome.rules(),
                outcome.statutoryDueOn(),
                outcome.localDueOn(),
                outcome.withinLocalStandard(),
                review.recordedDueOn(),
                outcome.timeliness(),
                outcome.timeliness() == null ? null : outcome.basis(),
                outcome.daysLate(),
                outcome.ageOnTheDay(),
                review.recordedAfterDue(),
                outcome.shortBreak(),
                outcome.findings(),
                outcome.irregularities(),
                recordedOnIt,
                history == null ? null : Entry.of(history));
    }
}
