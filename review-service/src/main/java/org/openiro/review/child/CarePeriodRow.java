package org.openiro.review.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.domain.PeriodOfCare;

/** A period of care as it is kept: its id stays when its dates are corrected. */
@Entity
@Table(name = "period_of_care")
public class CarePeriodRow {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    // Read by Hibernate alone, which keeps the foreign key by it.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id")
    private Child child;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "start_known")
    private boolean startKnown;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    protected CarePeriodRow() {}

    CarePeriodRow(Child child, PeriodOfCare period) {
        this.id = UUID.randomUUID();
        this.child = child;
        stands(period);
    }

    public UUID id() {
        return id;
    }

    public PeriodOfCare period() {
        return new PeriodOfCare(startedOn, startKnown, endedOn, endReason);
    }

    final void stands(PeriodOfCare period) {
        startedOn = period.startedOn();
        startKnown = period.startKnown();
        endedOn = period.endedOn();
        endReason = period.endReason();
    }
}
