package org.openiro.caseload.child.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.dates.domain.Span;

/** Days on which an agreed series of short breaks was in force. */
@Embeddable
public record ShortBreakRow(
        @Column(name = "agreed_on") LocalDate agreedOn,
        @Column(name = "ended_on") @Nullable LocalDate endedOn) {

    static ShortBreakRow of(Span span) {
        return new ShortBreakRow(span.from(), span.to());
    }

    Span span() {
        return new Span(agreedOn, endedOn);
    }
}
