package org.openiro.review.paperwork.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a day makes of one paper.
 *
 * @param dueOn null where the calendar does not reach it
 * @param firstDoneOn of the decisions, the day on which the first of them went out; they are done when the last has
 * @param waiting of the decisions, how many have not gone out
 * @param daysLate calendar days after the due day, when late or overdue
 * @param recordedAfterDue of one that counts as in time and was recorded, or corrected, later: calendar days after the due day
 * @param beforeReview it was done on a day before that on which the review was completed, which was corrected since
 */
public record PaperStanding(
        Paper paper,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate firstDoneOn,
        int waiting,
        PaperTimeliness timeliness,
        @Nullable Integer daysLate,
        @Nullable Integer recordedAfterDue,
        boolean beforeReview) {

    /** Whether it is to be seen to. */
    public boolean overdue() {
        return timeliness == PaperTimeliness.OVERDUE;
    }
}
