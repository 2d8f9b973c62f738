package org.openiro.reporting.facts.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A continuous time of being looked after.
 *
 * @param startKnown false when the records begin inside the period: its first day is then no start of being looked after
 */
public record PeriodOfCare(LocalDate startedOn, @Nullable LocalDate endedOn, boolean startKnown) {

    /** Looked after from the first day until the day on which it ended. */
    public boolean covers(LocalDate day) {
        return new Span(startedOn, endedOn).covers(day);
    }
}
