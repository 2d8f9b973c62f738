package org.openiro.escalation.concern.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.openiro.escalation.child.ChildIdentifier;

/** The children of concerns. */
@ApplicationScoped
public class ConcernChildren implements PanacheRepositoryBase<ConcernChildRow, UUID> {

    public List<ConcernChildRow> of(UUID concernId) {
        return list("concernId = :concern", Sort.by("position"), Map.of("concern", concernId));
    }

    public List<ConcernChildRow> ofAll(Collection<UUID> concernIds) {
        return list("concernId in :concerns", Sort.by("concernId").and("position"), Map.of("concerns", concernIds));
    }

    /** How many children each concern is about. */
    public Map<UUID, Integer> countOf(Collection<UUID> concernIds) {
        return getEntityManager()
                .createQuery(
                        "select c.concernId, count(c) from ConcernChildRow c where c.concernId in :concerns"
                                + " group by c.concernId",
                        Object[].class)
                .setParameter("concerns", concernIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    public List<ConcernChildRow> named(UUID childId) {
        return list("childId", childId);
    }

    /** By which identifiers children are awaited: one after the other, few in memory at a time. To be closed. */
    public Stream<ChildIdentifier> awaited() {
        return getEntityManager()
                .createQuery(
                        "select distinct scheme, identifier from ConcernChildRow where childId is null",
                        ChildIdentifier.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, 100)
                .getResultStream();
    }

    /** Those named by this identifier whose child was not known when the concern was raised. */
    public List<ConcernChildRow> waitingFor(String scheme, String identifier) {
        return list(
                "childId is null and scheme = :scheme and identifier = :identifier",
                Sort.by("concernId"),
                Map.of("scheme", scheme, "identifier", identifier));
    }
}
