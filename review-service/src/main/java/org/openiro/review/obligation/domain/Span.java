package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of time from a day until another, which is outside. */
public record Span(LocalDate from, @Nullable LocalDate to) {

    boolean covers(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    boolean overlaps(Span other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }

    /** Spans that touch or overlap are one, in order. */
    public static List<Span> joined(Collection<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && (last.to() == null || !span.from().isAfter(last.to()))) {
                var to = last.to() == null || span.to() == null ? null : later(last.to(), span.to());
                joined.set(joined.size() - 1, new Span(last.from(), to));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
