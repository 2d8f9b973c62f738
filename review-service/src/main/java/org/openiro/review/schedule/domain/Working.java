package org.openiro.review.schedule.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a due date was reached, to be shown with it.
 *
 * @param inputs the dates the governing rule used, by the name of the field that held them
 * @param steps the reasoning in order, a sentence each: what was left aside, what each rule gave, which governs
 * @param calendarVersion the bank holidays counted by
 * @param relaxed whether the governing six-month limit fell into the coronavirus relaxation, which moves no date
 */
public record Working(
        DueDateRule rule, Map<String, LocalDate> inputs, List<String> steps, String calendarVersion, boolean relaxed) {

    public Working {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        steps = List.copyOf(steps);
    }

    public String source() {
        return rule.source();
    }
}
