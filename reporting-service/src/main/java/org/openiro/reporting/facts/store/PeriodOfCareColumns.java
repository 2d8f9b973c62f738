package org.openiro.reporting.facts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.PeriodOfCare;

@Embeddable
record PeriodOfCareColumns(
        @Column(name = "started_on") LocalDate startedOn,
        @Column(name = "ended_on") @Nullable LocalDate endedOn,
        @Column(name = "start_known") boolean startKnown) {

    static PeriodOfCareColumns of(PeriodOfCare period) {
        return new PeriodOfCareColumns(period.startedOn(), period.endedOn(), period.startKnown());
    }

    PeriodOfCare period() {
        return new PeriodOfCare(startedOn, endedOn, startKnown);
    }
}
