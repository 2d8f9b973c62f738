package org.openiro.review.paperwork.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;

/**
 * Judges each paper of a review by its working days from the day of completion, which is not counted: done on the last of them
 * it is in time. The one place that says so, for details and lists.
 */
public final class PaperworkRule {

    private final WorkingDays workingDays;

    public PaperworkRule(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    public PaperStanding standing(Paper paper, LocalDate completedOn, PaperDone done, LocalDate today) {
        var dueOn = dueOn(paper, completedOn);
        var doneOn = done.doneOn();
        var timeliness = timeliness(paper, completedOn, doneOn, today);
        boolean late = timeliness == PaperTimeliness.LATE || timeliness == PaperTimeliness.OVERDUE;
        return new PaperStanding(
                paper,
                dueOn,
                doneOn,
                done.firstDoneOn(),
                done.waiting(),
                timeliness,
                late ? daysAfter(dueOn, doneOn == null ? today : doneOn) : null,
                timeliness == PaperTimeliness.IN_TIME ? daysAfter(dueOn, done.recordedOn()) : null,
                doneOn != null && doneOn.isBefore(completedOn));
    }

    /**
     * What is not done is overdue today of the reviews that were completed before this day, and of no others. Where the calendar
     * has ended, of those whose due day it reaches.
     */
    public LocalDate overdueIfCompletedBefore(Paper paper, LocalDate today) {
        var firstUnknown = workingDays.calendar().lastDay().plusDays(1);
        return workingDays.plus(today.isAfter(firstUnknown) ? firstUnknown : today, -paper.within());
    }

    /** The day of the review may have been corrected to a later one: what was done before it is in time. */
    private PaperTimeliness timeliness(
            Paper paper, LocalDate completedOn, @Nullable LocalDate doneOn, LocalDate today) {
        try {
            boolean inTime = workingDays.isBy(completedOn, paper.within(), doneOn == null ? today : doneOn);
            if (doneOn == null) {
                return inTime ? PaperTimeliness.PENDING : PaperTimeliness.OVERDUE;
            }
            return inTime ? PaperTimeliness.IN_TIME : PaperTimeliness.LATE;
        } catch (CalendarNotKnown e) {
            return PaperTimeliness.UNKNOWN;
        }
    }

    private static @Nullable Integer daysAfter(@Nullable LocalDate dueOn, @Nullable LocalDate day) {
        return dueOn != null && day != null && day.isAfter(dueOn)
                ? Math.toIntExact(ChronoUnit.DAYS.between(dueOn, day))
                : null;
    }

    private @Nullable LocalDate dueOn(Paper paper, LocalDate completedOn) {
        try {
            return workingDays.plus(completedOn, paper.within());
        } catch (CalendarNotKnown e) {
            return null;
        }
    }
}
