package org.openiro.reporting.indicator.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates that decide a class.
 *
 * @param adjournedTwice more than the one adjournment that the law allows, and not a series of meetings
 */
public record ReviewDates(
        @Nullable LocalDate dueOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate completedOn,
        boolean adjournedTwice,
        @Nullable LocalDate dutyEndedOn) {

    /** These dates as they stood on a day: what happened later had not happened; the due date is a plan and stays. */
    ReviewDates asAt(LocalDate day) {
        return new ReviewDates(
                dueOn,
                happenedBy(day, openedOn),
                happenedBy(day, completedOn),
                adjournedTwice,
                happenedBy(day, dutyEndedOn));
    }

    private static @Nullable LocalDate happenedBy(LocalDate day, @Nullable LocalDate event) {
        return event == null || event.isAfter(day) ? null : event;
    }
}
