package org.openiro.review.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        @Nullable LocalDate recordedDueOn,
        @Nullable String timeliness,
        @Nullable Integer daysLate,
        @Nullable Integer ageOnTheDay,
        boolean recordedAfterDue,
        boolean shortBreak,
        List<String> findings,
        List<String> irregularities,
        @Nullable List<Entry> history) {

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
