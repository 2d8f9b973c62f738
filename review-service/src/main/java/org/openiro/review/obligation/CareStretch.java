package org.openiro.review.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time between two reviews, or from becoming looked after to the first: as long as one obligation was open.
 *
 * @param since the review before, or for the first stretch the day of becoming looked after; null when neither is known
 * @param afterReview whether it began with a review
 * @param dueOn by when the next review is or was to be held: the statutory date, or the local one where that is earlier
 * @param reviewedOn when the next review was held
 */
public record CareStretch(
        UUID childId,
        UUID obligationId,
        int sequence,
        @Nullable LocalDate since,
        boolean afterReview,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate dutyEndedOn) {

    static CareStretch of(Obligation obligation) {
        var reviewBefore = obligation.inputs().previousReviewOn();
        var becameLookedAfterOn = obligation.inputs().becameLookedAfterOn();
        // Where its due date could not be counted from it, the day is known all the same.
        var start = becameLookedAfterOn == null ? obligation.periodStartedOn() : becameLookedAfterOn;
        var localDueOn = obligation.localDueOn();
        return new CareStretch(
                obligation.childId(),
                obligation.id(),
                obligation.sequence(),
                reviewBefore == null ? start : reviewBefore,
                reviewBefore != null,
                localDueOn == null ? obligation.statutoryDueOn() : localDueOn,
                obligation.dischargedOn(),
                obligation.dutyEndedOn());
    }

    /**
     * Whether what happened on this day belongs to this stretch: after the day of the review that it began with, or from the
     * day of becoming looked after on; up to the day of the next review or of the end of the duty, that day included, since
     * many IROs speak with a child just before the meeting.
     */
    public boolean holds(LocalDate day) {
        var end = endedOn();
        return begunBefore(day) && (end == null || !day.isAfter(end));
    }

    /**
     * Whether this day lies between the two reviews, the day of neither among them: what is looked at on the day of a review is
     * the review itself.
     */
    public boolean isBetweenReviews(LocalDate day) {
        var end = endedOn();
        return afterReview && begunBefore(day) && (end == null || day.isBefore(end));
    }

    private boolean begunBefore(LocalDate day) {
        return since == null || day.isAfter(since) || (!afterReview && day.equals(since));
    }

    /** When the next review was held, or the duty ended without one. */
    public @Nullable LocalDate endedOn() {
        return reviewedOn == null ? dutyEndedOn : reviewedOn;
    }
}
