package org.openiro.reporting.facts.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openiro.reporting.facts.domain.LookedAfterChild;

/** The children, whole states. */
@ApplicationScoped
public class ChildFacts implements PanacheRepositoryBase<ChildRow, UUID> {

    public void keep(LookedAfterChild child, Instant recordedAt) {
        ChildRow known = findById(child.childId());
        ChildRow row = known == null ? new ChildRow() : known;
        row.childId = child.childId();
        row.becomes(child, recordedAt);
        persist(row);
    }

    public boolean knows(UUID childId) {
        return findByIdOptional(childId).isPresent();
    }

    List<LookedAfterChild> all() {
        return listAll().stream().map(ChildRow::child).toList();
    }
}
