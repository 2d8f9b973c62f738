package org.openiro.reporting.indicator.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.reporting.facts.domain.HeldReview;
import org.openiro.reporting.facts.domain.Obligation;

/**
 * The class of a review or an obligation as at a day, from its dates alone; all dates are inclusive. The same rule as
 * review-service's, held equal to it by the shared table of cases ({@code review-service/contracts/cases/timeliness.csv}).
 */
public final class TimelinessRule {

    /** An adjourned review, or a series of meetings, is completed within this many working days of opening. */
    public static final int WORKING_DAYS_FROM_OPENING = 20;

    private final WorkingDays workingDays;
    private final LocalDate asAt;
    private final @Nullable LocalDate timelinessFrom;

    /**
     * Classes as at a day.
     *
     * @param timelinessFrom from when the council has no review judged on the due date that a source recorded
     */
    public TimelinessRule(WorkingDays workingDays, LocalDate asAt, @Nullable LocalDate timelinessFrom) {
        this.workingDays = workingDays;
        this.asAt = asAt;
        this.timelinessFrom = timelinessFrom;
    }

    public Timeliness ofReview(HeldReview review) {
        return classify(
                new ReviewDates(dueOn(review), review.openedOn(), review.completedOn(), review.adjournedTwice(), null));
    }

    public Timeliness ofObligation(Obligation obligation) {
        return classify(new ReviewDates(
                dueOn(obligation),
                obligation.openedOn(),
                obligation.dischargedOn(),
                obligation.adjournedTwice(),
                obligation.dutyEndedOn()));
    }

    /** The due date that the review is judged on; null when there is none. */
    public @Nullable LocalDate dueOn(HeldReview review) {
        return TimelinessBasis.of(review.completedOn(), review.recordedDueOn(), timelinessFrom)
                .dueOn(review.statutoryDueOn(), review.recordedDueOn());
    }

    /** The due date that the obligation is judged on, and by which it belongs to a period; null when there is none. */
    public @Nullable LocalDate dueOn(Obligation obligation) {
        return TimelinessBasis.of(obligation.dischargedOn(), obligation.recordedDueOn(), timelinessFrom)
                .dueOn(obligation.statutoryDueOn(), obligation.recordedDueOn());
    }

    /** Unknown too when the calendar does not reach a day that decides: never a guess. */
    public Timeliness classify(ReviewDates recorded) {
        ReviewDates dates = recorded.asAt(asAt);
        if (dates.dueOn() == null) {
            return Timeliness.UNKNOWN;
        }
        try {
            return classify(dates, dates.dueOn());
        } catch (CalendarNotKnown beyond) {
            return Timeliness.UNKNOWN;
        }
    }

    private Timeliness classify(ReviewDates dates, LocalDate dueOn) {
        LocalDate completedOn = dates.completedOn();
        LocalDate dutyEndedOn = dates.dutyEndedOn();
        if (dutyEndedOn != null
                && (completedOn == null || completedOn.isAfter(dutyEndedOn))
                && !inTime(dutyEndedOn, dates, dueOn)) {
            return Timeliness.MISSED;
        }
        if (completedOn != null) {
            return completed(dates, dueOn, completedOn);
        }
        if (dutyEndedOn != null) {
            return Timeliness.NOT_REQUIRED;
        }
        return inTime(asAt, dates, dueOn) ? Timeliness.PENDING : Timeliness.OVERDUE;
    }

    private Timeliness completed(ReviewDates dates, LocalDate dueOn, LocalDate completedOn) {
        if (!completedOn.isAfter(dueOn)) {
            return Timeliness.ON_TIME;
        }
        return !dates.adjournedTwice() && inTime(completedOn, dates, dueOn)
                ? Timeliness.ON_TIME_ADJOURNED
                : Timeliness.LATE;
    }

    /** By the due date, or for a review opened by then within the twenty working days that follow its opening. */
    private boolean inTime(LocalDate day, ReviewDates dates, LocalDate dueOn) {
        if (!day.isAfter(dueOn)) {
            return true;
        }
        LocalDate openedOn = dates.openedOn();
        return openedOn != null
                && !openedOn.isAfter(dueOn)
                && workingDays.isWithin(openedOn, WORKING_DAYS_FROM_OPENING, day);
    }
}
