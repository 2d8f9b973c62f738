package org.openiro.review.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.domain.Identifier;

/** The children of the authority in whose name the transaction works. */
@ApplicationScoped
public class Children implements PanacheRepositoryBase<Child, UUID> {

    private final ChildLocks locks;

    Children(ChildLocks locks) {
        this.locks = locks;
    }

    /** The child that each of these identifiers names, where one does. */
    public Map<Identifier, Child> known(Collection<Identifier> identifiers) {
        var wanted = Set.copyOf(identifiers);
        var found = new HashMap<Identifier, Child>();
        if (wanted.isEmpty()) {
            return found;
        }
        // Two schemes may use one identifier, each for a child of its own, so what was not asked for may be among the
        // rows.
        getEntityManager()
                .createQuery(
                        "from ChildIdentifier i join fetch i.child where i.scheme in :schemes and i.identifier in :names",
                        ChildIdentifier.class)
                .setParameter(
                        "schemes",
                        wanted.stream().map(Identifier::scheme).distinct().toList())
                .setParameter(
                        "names",
                        wanted.stream().map(Identifier::identifier).distinct().toList())
                .getResultList()
                .stream()
                .filter(row -> wanted.contains(row.identifier()))
                .forEach(row -> found.put(row.identifier(), row.child()));
        return found;
    }

    /** The child, or the answer that there is none here. */
    public Child get(UUID childId) {
        return findByIdOptional(childId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    /** The same for a child that will be changed: read once nobody else works on it. */
    public Child held(UUID childId) {
        return heldIfThere(childId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    /** The same without an answer where there is none. */
    public Optional<Child> heldIfThere(UUID childId) {
        locks.hold(childId);
        return findByIdOptional(childId);
    }

    /** Those of these children that are there and at which nobody else works now, in the order of their ids. */
    public List<Child> heldIfFree(Collection<UUID> childIds) {
        var free = locks.holdFree(childIds);
        return free.isEmpty() ? List.of() : list("id in ?1 order by id", free);
    }

    /** The children of whom some source says that this one is their own child. */
    List<Child> parentsOf(Identifier child) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select c.* from child c where exists (select from child_source s"
                                + " where s.authority = c.authority and s.child_id = c.id and s.facts -> 'ownChildren' @>"
                                + " jsonb_build_array(jsonb_build_object('scheme', cast(:scheme as text),"
                                + " 'identifier', cast(:identifier as text))))",
                        Child.class)
                .setParameter("scheme", child.scheme())
                .setParameter("identifier", child.identifier())
                .getResultList();
    }

    List<Child> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
