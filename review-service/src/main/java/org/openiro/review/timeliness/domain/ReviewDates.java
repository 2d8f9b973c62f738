package org.openiro.review.timeliness.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one obligation that its timeliness is judged on.
 *
 * @param dueOn the due date by its {@link TimelinessBasis}; null when there is none
 * @param openedOn the first meeting; may be left out when it is also the completing one
 * @param completedOn the last meeting, or the decision date of a review without a meeting
 * @param adjournments how often the review was adjourned, as far as recorded
 * @param series whether it was held as a series of meetings
 * @param dutyEndedOn when the duty to review ended: care ended, eighteenth birthday or death
 */
public record ReviewDates(
        @Nullable LocalDate dueOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate completedOn,
        int adjournments,
        boolean series,
        @Nullable LocalDate dutyEndedOn) {

    public ReviewDates {
        if (adjournments < 0) {
            throw new IllegalArgumentException("adjournments are counted from 0");
        }
    }

    /** An obligation that nothing has happened to yet. */
    public static ReviewDates due(@Nullable LocalDate dueOn) {
        return new ReviewDates(dueOn, null, null, 0, false, null);
    }

    /** A review held in one meeting. */
    public static ReviewDates held(@Nullable LocalDate dueOn, LocalDate completedOn) {
        return new ReviewDates(dueOn, null, completedOn, 0, false, null);
    }

    /**
     * These dates as they stood on {@code day}: what happened later had not happened. The due date stays, for it is a
     * plan, not an event.
     */
    ReviewDates asAt(LocalDate day) {
        return new ReviewDates(
                dueOn,
                happenedBy(day, openedOn),
                happenedBy(day, completedOn),
                adjournments,
                series,
                happenedBy(day, dutyEndedOn));
    }

    private static @Nullable LocalDate happenedBy(LocalDate day, @Nullable LocalDate event) {
        return event == null || event.isAfter(day) ? null : event;
    }
}
