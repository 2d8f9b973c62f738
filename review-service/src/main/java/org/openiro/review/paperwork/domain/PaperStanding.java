package org.openiro.review.paperwork.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a day makes of one paper.
 *
 * @param dueOn null where the calendar does not reach it
 * @param daysLate calendar days after it, when late or overdue
 */
public record PaperStanding(
        Paper paper,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        PaperTimeliness timeliness,
        @Nullable Integer daysLate) {

    /** Whether it is to be seen to. */
    public boolean overdue() {
        return timeliness == PaperTimeliness.OVERDUE;
    }
}
