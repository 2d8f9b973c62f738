package org.openiro.review.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.schedule.domain.DueDateRule;
import org.openiro.review.schedule.domain.Working;

/**
 * How a due date was reached.
 *
 * @param evidence SEEN, SECOND or MEMORY; a rule from MEMORY is not yet checked against its text
 */
@Schema(name = "Working")
public record WorkingResponse(
        DueDateRule rule,
        @Schema(description = "the law behind the rule") String source,

        @Schema(description = "SEEN: text read; SECOND: restated by a named source; MEMORY: not yet checked")
        DueDateRule.Evidence evidence,

        String text,
        @Schema(description = "the dates counted from") Map<String, LocalDate> inputs,
        List<String> steps,
        String calendarVersion,

        @Schema(description = "six-monthly limit inside the coronavirus relaxation of 2020; no date moves")
        boolean relaxed) {

    public static WorkingResponse of(Working working) {
        DueDateRule rule = working.rule();
        return new WorkingResponse(
                rule,
                rule.source(),
                rule.evidence(),
                rule.text(),
                working.inputs(),
                working.steps(),
                working.calendarVersion(),
                working.relaxed());
    }
}
