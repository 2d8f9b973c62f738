package org.openiro.reporting.facts.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A state that holds from its first day until the day on which it ended. It covers a day when it began on or before that
 * day and has not ended, or ended after it: on the day of the end it no longer holds (shared definitions, Period).
 */
public record Span(LocalDate from, @Nullable LocalDate until) {

    public boolean covers(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
}
