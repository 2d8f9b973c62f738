package org.openiro.review.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review with what was derived of it and its history. */
record ReviewResponse(
        UUID reviewId,
        UUID childId,
        ReviewStatus status,
        Source source,
        @Nullable LocalDate bookedFor,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate cancelledOn,
        @Nullable String cancelReason,
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
        @Nullable Integer daysLate,
        @Nullable Integer ageOnTheDay,
        boolean recordedAfterDue,
        boolean shortBreak,
        List<String> findings,
        List<String> irregularities,
        @Nullable List<Entry> history) {

    static final String EXAMPLE = """
            {"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01",
             "status": "HELD", "source": "PERSON", "completedOn": "2024-07-04", "chairedBy": "iro-003",
             "conductedBy": "MEETING", "statutory": true, "participationCodes": ["PN1"],
             "lateReason": "SW_REPORT", "contributoryLateReasons": ["COURT"],
             "obligationId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c03",
             "rule": "FIRST_20WD", "rules": ["FIRST_20WD"], "statutoryDueOn": "2024-07-01",
             "timeliness": "LATE", "daysLate": 3, "ageOnTheDay": 9, "recordedAfterDue": true, "shortBreak": false,
             "findings": [], "irregularities": [],
             "history": [{"at": "2024-07-04T15:20:00Z", "by": "iro-003", "what": "HELD", "after":
               {"status": "HELD", "completedOn": "2024-07-04", "chairedBy": "iro-003", "participationCodes": ["PN1"],
                "lateReason": "SW_REPORT", "statutoryDueOn": "2024-07-01", "timeliness": "LATE"}}]}""";

    /** Who did what, and when, with the values after it. */
    record Entry(Instant at, String by, HistoryEntry.What what, ReviewChange after) {

        static Entry of(HistoryEntry entry) {
            return new Entry(entry.at(), entry.by(), entry.what(), entry.change());
        }
    }

    static ReviewResponse of(Review review, @Nullable List<HistoryEntry> history) {
        var outcome = review.outcome();
        return new ReviewResponse(
                review.id(),
                review.childId(),
                review.status(),
                review.source(),
                review.bookedFor(),
                review.completedOn(),
                review.openedOn(),
                review.cancelledOn(),
                review.cancelReason(),
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
                outcome.daysLate(),
                outcome.ageOnTheDay(),
                review.recordedAfterDue(),
                outcome.shortBreak(),
                outcome.findings(),
                outcome.irregularities(),
                history == null ? null : history.stream().map(Entry::of).toList());
    }
}
