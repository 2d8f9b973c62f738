package org.openiro.escalation.concern.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.openiro.escalation.child.ChildIdentifier;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.store.OfTransaction;
import org.openiro.platform.events.store.Statements;

/** The children of concerns. */
@ApplicationScoped
public class ConcernChildren implements PanacheRepositoryBase<ConcernChildRow, UUID> {

    private static final String AWAITED = """
            select distinct scheme, identifier from concern_child
            where authority = ? and child_id is null
              and (scheme, identifier) in (select * from unnest(?::text[], ?::text[]))
            """;

    private final Statements statements;
    private final CurrentAuthority authority;
    private final TransactionSynchronizationRegistry transaction;

    ConcernChildren(Statements statements, CurrentAuthority authority, TransactionSynchronizationRegistry transaction) {
        this.statements = statements;
        this.authority = authority;
        this.transaction = transaction;
    }

    /** Those by which no child is awaited. */
    private record Unawaited(Set<ChildIdentifier> identifiers) {}

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
    public List<ConcernChildRow> waitingFor(ChildIdentifier identifier) {
        if (OfTransaction.find(transaction, Unawaited.class)
                .filter(unawaited -> unawaited.identifiers().contains(identifier))
                .isPresent()) {
            return List.of();
        }
        return list(
                "childId is null and scheme = :scheme and identifier = :identifier",
                Sort.by("concernId"),
                Map.of("scheme", identifier.scheme(), "identifier", identifier.identifier()));
    }

    /** Looks once for many, which this transaction holds: nobody else raises a concern that names one of them. */
    public void lookAhead(Collection<ChildIdentifier> identifiers) {
        Set<ChildIdentifier> unawaited = new HashSet<>(identifiers);
        statements
                .list(
                        AWAITED,
                        row -> new ChildIdentifier(row.getString(1), row.getString(2)),
                        authority.code(),
                        identifiers.stream().map(ChildIdentifier::scheme).toArray(String[]::new),
                        identifiers.stream().map(ChildIdentifier::identifier).toArray(String[]::new))
                .forEach(unawaited::remove);
        OfTransaction.get(transaction, Unawaited.class, () -> new Unawaited(new HashSet<>()))
                .identifiers()
                .addAll(unawaited);
    }
}
