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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;
import org.openiro.reporting.facts.domain.Iro;

@Entity
@Table(name = "iro")
class IroRow {

    @Id
    @Column(name = "iro_id")
    UUID iroId;

    @TenantId
    @Column(name = "authority")
    String authority;

    @Column(name = "vacant")
    boolean vacant;

    @Column(name = "team_manager")
    boolean teamManager;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "iro_post", joinColumns = @JoinColumn(name = "iro_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 1000)
    List<IroPostColumns> posts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "iro_absence", joinColumns = @JoinColumn(name = "iro_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 1000)
    List<SpanColumns> absences = new ArrayList<>();

    void becomes(Iro iro, Instant recorded) {
        vacant = iro.vacant();
        teamManager = iro.teamManager();
        recordedAt = recorded;
        posts.clear();
        iro.posts().stream().map(IroPostColumns::of).forEach(posts::add);
        absences.clear();
        iro.absences().stream().map(SpanColumns::of).forEach(absences::add);
    }

    Iro iro() {
        return new Iro(
                iroId,
                vacant,
                teamManager,
                posts.stream().map(IroPostColumns::post).toList(),
                absences.stream().map(SpanColumns::span).toList());
    }
}
