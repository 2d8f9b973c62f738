package org.openiro.review.schedule.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date by which the next review must be held; a review on that day is on time.
 *
 * @param rule the rule that governs: the earliest date's, a special regime's before the standard one's
 * @param rules every rule that gives this same date, the governing one first
 * @param latestWorkingDayOnOrBefore for planning only, because a due date is never rolled forward; null where the
 *     calendar of that year is not known
 */
public record DueDate(
        LocalDate dueOn,
        DueDateRule rule,
        List<DueDateRule> rules,
        @Nullable LocalDate latestWorkingDayOnOrBefore,
        Working working) {

    public DueDate {
        rules = List.copyOf(rules);
    }
}
