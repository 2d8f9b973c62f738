package org.openiro.reporting.facts.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openiro.reporting.facts.domain.Iro;

/** The IROs and vacant posts, whole states. */
@ApplicationScoped
public class IroFacts implements PanacheRepositoryBase<IroRow, UUID> {

    public void keep(Iro iro, Instant recordedAt) {
        IroRow known = findById(iro.iroId());
        IroRow row = known == null ? new IroRow() : known;
        row.iroId = iro.iroId();
        row.becomes(iro, recordedAt);
        persist(row);
    }

    public boolean knows(UUID iroId) {
        return findByIdOptional(iroId).isPresent();
    }

    List<Iro> all() {
        return listAll().stream().map(IroRow::iro).toList();
    }
}
