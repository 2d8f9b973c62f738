package org.openiro.caseload.iro.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.dates.domain.Span;

/** One absence of an IRO. */
@Embeddable
record AbsenceRow(
        @Column(name = "started_on") LocalDate startedOn,
        @Column(name = "ended_on") @Nullable LocalDate endedOn) {

    static AbsenceRow of(Span span) {
        return new AbsenceRow(span.from(), span.to());
    }

    Span span() {
        return new Span(startedOn, endedOn);
    }
}
