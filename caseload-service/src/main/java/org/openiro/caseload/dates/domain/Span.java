package org.openiro.caseload.dates.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something holds: it began on or before the day and has not ended, or ended after it (definitions,
 * "Looked after on D"). The day named as the end is therefore the first on which it no longer holds; a span that ends
 * on the day it began never held.
 */
public record Span(LocalDate from, @Nullable LocalDate to) {

    public Span {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a span cannot end before it begins");
        }
    }

    public static Span from(LocalDate from) {
        return new Span(from, null);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean open() {
        return to == null;
    }

    public boolean empty() {
        return from.equals(to);
    }

    /** Whether it holds on the day or on any later one. */
    public boolean holdsOnOrAfter(LocalDate day) {
        return !empty() && (to == null || day.isBefore(to));
    }

    public boolean overlaps(Span other) {
        return !empty()
                && !other.empty()
                && (to == null || other.from.isBefore(to))
                && (other.to == null || from.isBefore(other.to));
    }

    /** The same beginning, ended on that day at the latest; empty when that day lies before the beginning. */
    public Span endedBy(LocalDate day) {
        if (to != null && !day.isBefore(to)) {
            return this;
        }
        return new Span(from, day.isBefore(from) ? from : day);
    }
}
