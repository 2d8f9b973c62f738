package org.openiro.review.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.domain.Identifier;

/** The children of the authority in whose name the transaction works. */
@ApplicationScoped
public class Children implements PanacheRepositoryBase<Child, UUID> {

    /** The child that each of these identifiers names, where one does. */
    public Map<Identifier, Child> known(Collection<Identifier> identifiers) {
        Map<String, List<String>> byScheme = identifiers.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        Identifier::scheme, Collectors.mapping(Identifier::identifier, Collectors.toList())));
        var found = new HashMap<Identifier, Child>();
        byScheme.forEach((scheme, names) -> getEntityManager()
                .createQuery(
                        "from ChildIdentifier i join fetch i.child where i.scheme = :scheme and i.identifier in :names",
                        ChildIdentifier.class)
                .setParameter("scheme", scheme)
                .setParameter("names", names)
                .getResultList()
                .forEach(row -> found.put(row.identifier(), row.child())));
        return found;
    }

    /** The child, or the answer that there is none here. */
    public Child get(UUID childId) {
        return findByIdOptional(childId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
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
