package org.openiro.review.paperwork.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;

/**
 * Judges each paper of a review by its working days from the day of completion, which is not counted: done on the last of them
 * it is in time. The one place that says so, for details, lists and events.
 */
public final class PaperworkRule {

    private final WorkingDays workingDays;

    public PaperworkRule(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    public PaperStanding standing(Paper paper, LocalDate completedOn, @Nullable LocalDate doneOn, LocalDate today) {
        var dueOn = dueOn(paper, completedOn);
        boolean beforeReview = doneOn != null && doneOn.isBefore(completedOn);
        try {
            boolean inTime =
                    beforeReview || workingDays.isWithin(completedOn, paper.within(), doneOn == null ? today : doneOn);
            return new PaperStanding(
                    paper,
                    dueOn,
                    doneOn,
                    timeliness(inTime, doneOn != null),
                    late(inTime, dueOn, doneOn, today),
                    beforeReview);
        } catch (CalendarNotKnown e) {
            return new PaperStanding(paper, dueOn, doneOn, PaperTimeliness.UNKNOWN, null, beforeReview);
        }
    }

    /** What is not done is overdue today of the reviews that were completed before this day, and of no others. */
    public LocalDate overdueIfCompletedBefore(Paper paper, LocalDate today) {
        return workingDays.plus(today, -paper.within());
    }

    private static PaperTimeliness timeliness(boolean inTime, boolean done) {
        if (inTime) {
            return done ? PaperTimeliness.IN_TIME : PaperTimeliness.PENDING;
        }
        return done ? PaperTimeliness.LATE : PaperTimeliness.OVERDUE;
    }

    private static @Nullable Integer late(
            boolean inTime, @Nullable LocalDate dueOn, @Nullable LocalDate doneOn, LocalDate today) {
        return inTime || dueOn == null
                ? null
                : Math.toIntExact(ChronoUnit.DAYS.between(dueOn, doneOn == null ? today : doneOn));
    }

    private @Nullable LocalDate dueOn(Paper paper, LocalDate completedOn) {
        try {
            return workingDays.plus(completedOn, paper.within());
        } catch (CalendarNotKnown e) {
            return null;
        }
    }
}
