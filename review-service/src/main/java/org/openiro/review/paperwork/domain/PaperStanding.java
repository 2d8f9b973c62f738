package org.openiro.review.paperwork.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a day makes of one paper.
 *
 * @param dueOn null where the calendar does not reach it
 * @param daysLate calendar days after it, when late or overdue
 * @param beforeReview it was done on a day before that on which the review was completed, which was corrected since
 */
public record PaperStanding(
        Paper paper,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        PaperTimeliness timeliness,
        @Nullable Integer daysLate,
        boolean beforeReview) {

    /** Whether it is to be seen to. */
    public boolean overdue() {
        return timeliness == PaperTimeliness.OVERDUE;
    }
}
