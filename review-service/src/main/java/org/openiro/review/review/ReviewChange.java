package org.openiro.review.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.review.domain.ReviewStatus;
import org.openiro.review.timeliness.domain.TimelinessBasis;

/** The values of a review after an entry of its history; some are missing in entries from before they were kept. */
record ReviewChange(
        ReviewStatus status,
        @Nullable LocalDate bookedFor,
        @Nullable LocalTime startsAt,
        @Nullable LocalDate openedOn,

        @Schema(description = "How often it had been adjourned.") @Nullable
        Integer adjournments,

        @Nullable LocalDate completedOn,
        @Nullable LocalDate cancelledOn,
        @Nullable LocalDate foundInErrorOn,
        @Nullable String chairedBy,
        @Nullable ConductedBy conductedBy,
        List<String> participationCodes,
        @Nullable String lateReason,
        @Nullable List<String> contributoryLateReasons,
        @Nullable LocalDate statutoryDueOn,
        @Nullable String timeliness,
        @Nullable TimelinessBasis timelinessBasis,

        @Schema(description = "Why, in the words of whoever moved, adjourned, cancelled or took it back.") @Nullable
        String reason) {

    /** With the state that is kept, which replicas of the release before can read. */
    ReviewChange kept() {
        return with(status.kept());
    }

    /** With the state that was meant. */
    ReviewChange told() {
        return with(ReviewStatus.of(
                status, openedOn != null, adjournments != null && adjournments > 0, foundInErrorOn != null));
    }

    private ReviewChange with(ReviewStatus newStatus) {
        return new ReviewChange(
                newStatus,
                bookedFor,
                startsAt,
                openedOn,
                adjournments,
                completedOn,
                cancelledOn,
                foundInErrorOn,
                chairedBy,
                conductedBy,
                participationCodes,
                lateReason,
                contributoryLateReasons,
                statutoryDueOn,
                timeliness,
                timelinessBasis,
                reason);
    }

    static ReviewChange of(Review review, HistoryEntry.What what) {
        var meetings = review.meetings();
        return new ReviewChange(
                review.status(),
                meetings.bookedFor(),
                meetings.startsAt(),
                meetings.openedOn(),
                meetings.adjournments().size(),
                review.completedOn(),
                review.end().cancelledOn(),
                review.end().foundInErrorOn(),
                review.chairedBy(),
                review.held() ? review.conductedBy() : null,
                review.held() ? review.participationCodes() : List.of(),
                review.lateReason(),
                review.contributoryLateReasons(),
                review.outcome().statutoryDueOn(),
                review.outcome().timeliness(),
                review.outcome().timelinessBasis(),
                reason(review, what));
    }

    private static @Nullable String reason(Review review, HistoryEntry.What what) {
        return switch (what) {
            case REBOOKED -> review.meetings().earlierBookings().getLast().reason();
            case ADJOURNED -> review.meetings().adjournments().getLast().reason();
            case CANCELLED -> review.end().cancelReason();
            case RECORDED_IN_ERROR -> review.end().errorReason();
            case BOOKED, OPENED, HELD, TOLD_BY_SOURCE, AMENDED, CORRECTED, WITHDRAWN_BY_SOURCE -> null;
        };
    }
}
