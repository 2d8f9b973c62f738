package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of time from a day until another, which is outside. */
public record Span(LocalDate from, @Nullable LocalDate to) {

    boolean covers(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
