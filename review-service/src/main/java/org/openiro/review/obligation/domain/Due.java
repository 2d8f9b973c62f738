package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.schedule.domain.DueDate;
import org.openiro.review.schedule.domain.DueDateRule;

/**
 * A statutory due date, or the sentence that says why there is none.
 *
 * @param source the law that the governing rule comes from
 * @param working how it was reached, a sentence a step
 */
public record Due(
        @Nullable LocalDate on,
        @Nullable String rule,
        List<String> rules,
        @Nullable String source,
        @Nullable LocalDate latestWorkingDayOnOrBefore,
        List<String> working) {

    static Due of(DueDate date) {
        return new Due(
                date.dueOn(),
                date.rule().name(),
                date.rules().stream().map(DueDateRule::name).toList(),
                date.working().source(),
                date.latestWorkingDayOnOrBefore(),
                date.working().steps());
    }

    /** The same, with what came first of the working. */
    Due after(String step) {
        var steps = Stream.concat(Stream.of(step), working.stream()).toList();
        return new Due(on, rule, rules, source, latestWorkingDayOnOrBefore, steps);
    }

    static Due unknown(String why) {
        return new Due(null, null, List.of(), null, null, List.of(why));
    }
}
