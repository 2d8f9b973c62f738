package org.openiro.review.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.obligation.Obligation;

/**
 * A child's review that is planned or begun.
 *
 * @param bookedOn when somebody planned the meeting for that day
 * @param openedOn its first meeting took place, whatever is planned after it
 * @param completeBy the last day on which an opened review is completed in time; null where the calendar does not reach it
 */
public record PlannedReview(
        UUID reviewId,
        @Nullable LocalDate bookedFor,
        @Nullable LocalDate bookedOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate completeBy) {

    static PlannedReview of(Review review, @Nullable LocalDate bookedOn) {
        var meetings = review.meetings();
        return new PlannedReview(
                review.id(), meetings.bookedFor(), bookedOn, meetings.openedOn(), meetings.completeBy());
    }

    /** It was opened and can still be completed in its time; afterwards it may never be, and keeps nobody from the next. */
    public boolean underWay(LocalDate today) {
        return openedOn != null && (completeBy == null || !today.isAfter(completeBy));
    }

    /** One of these was held that the planned meeting was for: it is none of the next. */
    public boolean hadItsMeeting(List<Obligation> required) {
        return required.stream()
                .anyMatch(each -> each.dischargedOn() != null && wasFor(each.dischargedOn(), each.statutoryDueOn()));
    }

    /**
     * Whether the meeting that is planned was that of a review which was held on this day: then or later; or earlier, when it
     * was planned by then for a day within that review's time. What was planned after a review was held is for another.
     */
    boolean wasFor(LocalDate heldOn, @Nullable LocalDate dueOn) {
        if (bookedFor == null || !heldOn.isBefore(bookedFor)) {
            return true;
        }
        return dueOn != null && !dueOn.isBefore(bookedFor) && (bookedOn == null || !heldOn.isBefore(bookedOn));
    }
}
