package org.openiro.caseload.child.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.child.domain.PeriodOfCare;
import org.openiro.caseload.dates.domain.Span;

/** One period of care. */
@Embeddable
public record PeriodRow(
        @Column(name = "started_on") LocalDate startedOn,
        @Column(name = "ended_on") @Nullable LocalDate endedOn,
        @Column(name = "start_known") boolean startKnown) {

    static PeriodRow of(PeriodOfCare period) {
        return new PeriodRow(period.span().from(), period.span().to(), period.startKnown());
    }

    PeriodOfCare period() {
        return new PeriodOfCare(new Span(startedOn, endedOn), startKnown);
    }
}
