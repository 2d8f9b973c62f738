package org.openiro.review.timeliness.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;

/**
 * Classifies an obligation by its dates, as at a day. All limits are inclusive: a review held on its due date is on
 * time, one completed on the twentieth working day after opening is within its window, and a duty that ends on the due
 * date was no longer owed. Source: the project's definitions, "Timeliness".
 */
public final class TimelinessRule {

    private static final int WINDOW = 20;

    private final WorkingDays workingDays;

    public TimelinessRule(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * The class on {@code day}, with days late and irregularities. Where an opened review's window must be counted
     * through days whose bank holidays are not published, the class is unknown: never a guess.
     */
    public Judgement judge(ReviewDates recorded, LocalDate day) {
        ReviewDates dates = recorded.asAt(day);
        Timeliness timeliness = classify(dates, day);
        return new Judgement(timeliness, daysLate(timeliness, dates), irregularities(dates));
    }

    /**
     * Whether a standard of the council's own was kept, by the same limits: {@code recorded} holds the local due date for the
     * statutory one. Null while that is open, and where the review came to be required no longer.
     */
    public @Nullable Boolean withinLocalStandard(ReviewDates recorded, LocalDate day) {
        return switch (judge(recorded, day).timeliness()) {
            case ON_TIME, ON_TIME_ADJOURNED -> true;
            case LATE, OVERDUE, MISSED -> false;
            case PENDING, NOT_REQUIRED, UNKNOWN -> null;
        };
    }

    /**
     * The first day on which what is not completed is overdue, if nothing happens until then. Null where no due date can be
     * derived, or the calendar does not say when the window of a review that was opened is over.
     */
    public @Nullable LocalDate overdueFrom(ReviewDates dates) {
        LocalDate dueOn = dates.dueOn();
        LocalDate openedOn = dates.openedOn();
        if (dueOn == null || openedOn == null || openedOn.isAfter(dueOn)) {
            return dueOn == null ? null : dueOn.plusDays(1);
        }
        try {
            LocalDate last = workingDays.plus(openedOn, WINDOW);
            return (last.isAfter(dueOn) ? last : dueOn).plusDays(1);
        } catch (CalendarNotKnown e) {
            return null;
        }
    }

    /**
     * Of reviews that were opened in time, the window of those that were opened before this day is over on {@code today}, and of
     * no others. Where the calendar does not say it that is so of all of them: their class is unknown, and none is lost.
     */
    public LocalDate windowOverIfOpenedBefore(LocalDate today) {
        try {
            return workingDays.plus(today, -WINDOW);
        } catch (CalendarNotKnown e) {
            return today.plusDays(1);
        }
    }

    private Timeliness classify(ReviewDates dates, LocalDate day) {
        LocalDate dueOn = dates.dueOn();
        if (dueOn == null) {
            return Timeliness.UNKNOWN;
        }
        try {
            return classify(dates, dueOn, day);
        } catch (CalendarNotKnown e) {
            return Timeliness.UNKNOWN;
        }
    }

    private Timeliness classify(ReviewDates dates, LocalDate dueOn, LocalDate day) {
        LocalDate completedOn = dates.completedOn();
        LocalDate dutyEndedOn = dates.dutyEndedOn();
        if (dutyEndedOn != null && (completedOn == null || completedOn.isAfter(dutyEndedOn))) {
            return afterTheDuty(dates, dueOn, dutyEndedOn);
        }
        if (completedOn != null) {
            return completed(dates, dueOn, completedOn);
        }
        return inTimeOn(day, dates.openedOn(), dueOn) ? Timeliness.PENDING : Timeliness.OVERDUE;
    }

    /** A review that was overdue when the duty ended stays missed, whatever meeting follows. */
    private Timeliness afterTheDuty(ReviewDates dates, LocalDate dueOn, LocalDate dutyEndedOn) {
        if (!inTimeOn(dutyEndedOn, dates.openedOn(), dueOn)) {
            return Timeliness.MISSED;
        }
        LocalDate completedOn = dates.completedOn();
        return completedOn == null ? Timeliness.NOT_REQUIRED : completed(dates, dueOn, completedOn);
    }

    private Timeliness completed(ReviewDates dates, LocalDate dueOn, LocalDate completedOn) {
        if (!completedOn.isAfter(dueOn)) {
            return Timeliness.ON_TIME;
        }
        boolean allowed = dates.series() || dates.adjournments() <= 1;
        return allowed && inTimeOn(completedOn, dates.openedOn(), dueOn)
                ? Timeliness.ON_TIME_ADJOURNED
                : Timeliness.LATE;
    }

    /** On or before the due date, or inside the window of a review that was opened by then. */
    private boolean inTimeOn(LocalDate day, @Nullable LocalDate openedOn, LocalDate dueOn) {
        if (!day.isAfter(dueOn)) {
            return true;
        }
        return openedOn != null && !openedOn.isAfter(dueOn) && workingDays.isWithin(openedOn, WINDOW, day);
    }

    private static @Nullable Integer daysLate(Timeliness timeliness, ReviewDates dates) {
        LocalDate dueOn = dates.dueOn();
        LocalDate completedOn = dates.completedOn();
        return timeliness == Timeliness.LATE && dueOn != null && completedOn != null
                ? (Integer) Math.toIntExact(ChronoUnit.DAYS.between(dueOn, completedOn))
                : null;
    }

    private static Set<Irregularity> irregularities(ReviewDates dates) {
        Set<Irregularity> found = EnumSet.noneOf(Irregularity.class);
        if (dates.adjournments() > 1 && !dates.series()) {
            found.add(Irregularity.SECOND_ADJOURNMENT);
        }
        LocalDate completedOn = dates.completedOn();
        LocalDate dutyEndedOn = dates.dutyEndedOn();
        if (completedOn != null && dutyEndedOn != null && completedOn.isAfter(dutyEndedOn)) {
            found.add(Irregularity.HELD_AFTER_DUTY_ENDED);
        }
        return found;
    }
}
