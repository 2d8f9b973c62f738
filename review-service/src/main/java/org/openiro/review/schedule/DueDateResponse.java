package org.openiro.review.schedule;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.schedule.domain.DueDate;
import org.openiro.review.schedule.domain.DueDateRule;

/** When the next review is due, by which rule, and how that was reached. */
@Schema(name = "DueDateResponse")
record DueDateResponse(
        String reference,
        LocalDate dueOn,
        @Schema(description = "the rule that governs") DueDateRule rule,

        @Schema(description = "every rule that gives this date, the governing one first")
        List<DueDateRule> rules,

        @Schema(description = "for planning: a due date is never rolled forward; null beyond the known calendar")
        @Nullable
        LocalDate latestWorkingDayOnOrBefore,

        WorkingResponse working) {

    static DueDateResponse of(String reference, DueDate due) {
        return new DueDateResponse(
                reference,
                due.dueOn(),
                due.rule(),
                due.rules(),
                due.latestWorkingDayOnOrBefore(),
                WorkingResponse.of(due.working()));
    }
}
