package org.openiro.reporting.facts.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiro.reporting.facts.domain.Concern;

/** The concerns: raised first, their later steps in any order. */
@ApplicationScoped
public class ConcernFacts implements PanacheRepositoryBase<ConcernRow, UUID> {

    public void raise(Concern concern, Instant recordedAt) {
        ConcernRow row = new ConcernRow();
        row.concernId = concern.concernId();
        row.theme = concern.theme();
        row.childCount = concern.childCount();
        row.raisedOn = concern.raisedOn();
        row.sensitive = concern.sensitive();
        row.recordedAt = recordedAt;
        persist(row);
    }

    public boolean knows(UUID concernId) {
        return findByIdOptional(concernId).isPresent();
    }

    public void formalise(UUID concernId, LocalDate formalisedOn, Instant recordedAt) {
        ConcernRow row = findById(concernId);
        row.formalisedOn = formalisedOn;
        row.toldAt(recordedAt);
    }

    public void close(UUID concernId, LocalDate closedOn, String outcome, Instant recordedAt) {
        ConcernRow row = findById(concernId);
        row.closedOn = closedOn;
        row.outcome = outcome;
        row.toldAt(recordedAt);
    }

    public void nameChildren(UUID concernId, int children, Instant recordedAt) {
        ConcernRow row = findById(concernId);
        row.childCount = children;
        row.toldAt(recordedAt);
    }

    /** Raised by the last day, and not closed before the first. */
    List<Concern> aliveWithin(LocalDate from, LocalDate to) {
        return list("raisedOn <= :to and (closedOn is null or closedOn >= :from)", Map.of("from", from, "to", to))
                .stream()
                .map(ConcernRow::concern)
                .toList();
    }
}
