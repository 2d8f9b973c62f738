package org.openiro.caseload.child.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiro.caseload.child.domain.ChildState;
import org.openiro.caseload.child.domain.Identifier;
import org.openiro.caseload.child.domain.Involvement;

/** The children that have arrived. */
@ApplicationScoped
public class Children implements PanacheRepositoryBase<ChildCopy, UUID> {

    public void keep(ChildState state) {
        UUID childId = state.child().id();
        ChildCopy copy = findByIdOptional(childId).orElseGet(() -> {
            ChildCopy fresh = new ChildCopy();
            fresh.childId = childId;
            return fresh;
        });
        copy.become(state);
        persist(copy);
    }

    public void forget(UUID childId) {
        deleteById(childId);
    }

    public boolean arrived(UUID childId) {
        return findByIdOptional(childId).isPresent();
    }

    /** The children whom any system knows by this identifier: one, none, or several when the sources contradict. */
    public List<UUID> known(Identifier identifier) {
        return getEntityManager()
                .createQuery(
                        "select distinct c.childId from ChildCopy c join c.identifiers i"
                                + " where i.scheme = :scheme and i.identifier = :identifier",
                        UUID.class)
                .setParameter("scheme", identifier.scheme())
                .setParameter("identifier", identifier.identifier())
                .setMaxResults(2)
                .getResultList();
    }

    public List<Involvement> involvements(UUID childId) {
        return findByIdOptional(childId).map(ChildCopy::involvements).orElseGet(List::of);
    }

    /** The involvements of those of these children who have arrived. */
    public Map<UUID, List<Involvement>> involvements(Collection<UUID> childIds) {
        Map<UUID, List<Involvement>> involvements = new HashMap<>();
        list("childId in :ids", Map.of("ids", childIds))
                .forEach(copy -> involvements.put(copy.childId, copy.involvements()));
        return involvements;
    }
}
