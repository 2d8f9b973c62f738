package org.openiro.reporting.facts.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.LookedAfterChild;

@Entity
@Table(name = "looked_after_child")
class ChildRow {

    @Id
    @Column(name = "child_id")
    UUID childId;

    @TenantId
    @Column(name = "authority")
    String authority;

    @Column(name = "died_on")
    @Nullable
    LocalDate diedOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "child_period_of_care", joinColumns = @JoinColumn(name = "child_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 1000)
    List<PeriodOfCareColumns> periodsOfCare = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "child_short_break", joinColumns = @JoinColumn(name = "child_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 1000)
    List<SpanColumns> shortBreaks = new ArrayList<>();

    void becomes(LookedAfterChild child, Instant recorded) {
        diedOn = child.diedOn();
        recordedAt = recorded;
        periodsOfCare.clear();
        child.periodsOfCare().stream().map(PeriodOfCareColumns::of).forEach(periodsOfCare::add);
        shortBreaks.clear();
        child.shortBreaks().stream().map(SpanColumns::of).forEach(shortBreaks::add);
    }

    LookedAfterChild child() {
        return new LookedAfterChild(
                childId,
                periodsOfCare.stream().map(PeriodOfCareColumns::period).toList(),
                shortBreaks.stream().map(SpanColumns::span).toList(),
                diedOn);
    }
}
