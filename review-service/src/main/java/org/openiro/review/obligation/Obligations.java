package org.openiro.review.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The obligations of the authority in whose name the transaction works. */
@ApplicationScoped
class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

    List<Obligation> of(UUID childId) {
        return list("childId = ?1 order by sequence", childId);
    }

    List<Obligation> of(Collection<UUID> childIds) {
        return childIds.isEmpty() ? List.of() : list("childId in ?1 order by childId, sequence", childIds);
    }
}
