package org.openiro.reporting.facts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.Concern;

@Entity
@Table(name = "concern")
class ConcernRow {

    @Id
    @Column(name = "concern_id")
    UUID concernId;

    @TenantId
    @Column(name = "authority")
    String authority;

    @Column(name = "theme")
    String theme;

    @Column(name = "child_count")
    int childCount;

    @Column(name = "raised_on")
    LocalDate raisedOn;

    @Column(name = "formalised_on")
    @Nullable
    LocalDate formalisedOn;

    @Column(name = "closed_on")
    @Nullable
    LocalDate closedOn;

    @Column(name = "outcome")
    @Nullable
    String outcome;

    @Column(name = "sensitive")
    boolean sensitive;

    @Column(name = "recorded_at")
    Instant recordedAt;

    /** Steps come in any order; what is known is as new as the newest of them. */
    void toldAt(Instant recorded) {
        if (recorded.isAfter(recordedAt)) {
            recordedAt = recorded;
        }
    }

    Concern concern() {
        return new Concern(concernId, theme, childCount, raisedOn, formalisedOn, closedOn, outcome, sensitive);
    }
}
