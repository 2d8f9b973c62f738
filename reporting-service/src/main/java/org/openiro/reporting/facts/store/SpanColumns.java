package org.openiro.reporting.facts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.Span;

@Embeddable
record SpanColumns(
        @Column(name = "from_day") LocalDate from,
        @Column(name = "until_day") @Nullable LocalDate until) {

    static SpanColumns of(Span span) {
        return new SpanColumns(span.from(), span.until());
    }

    Span span() {
        return new Span(from, until);
    }
}
