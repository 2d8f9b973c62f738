package org.openiro.review.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openiro.platform.events.store.OfTransaction;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.domain.Identifier;

/** The children of the authority in whose name the transaction works. */
@ApplicationScoped
public class Children implements PanacheRepositoryBase<Child, UUID> {

    private static final String NAMED = "select i.scheme, i.identifier, i.child_id from child_identifier i"
            + " join unnest(cast(:schemes as text[]), cast(:names as text[])) as wanted (scheme, identifier)"
            + " on i.scheme = wanted.scheme and i.identifier = wanted.identifier";

    private final ChildLocks locks;
    private final TransactionSynchronizationRegistry transaction;

    Children(ChildLocks locks, TransactionSynchronizationRegistry transaction) {
        this.locks = locks;
        this.transaction = transaction;
    }

    /**
     * Looks once for all that one transaction will look up, in any number of goes, with its lock on the council's children.
     * What another one names meanwhile is found at the latest when it is named here too: an identifier is one child's.
     */
    public void lookAhead(Collection<Identifier> identifiers) {
        var ahead = OfTransaction.get(transaction, Named.class, () -> new Named(new HashSet<>(), new HashMap<>()));
        ahead.ids().putAll(named(identifiers));
        ahead.looked().addAll(identifiers);
    }

    /** Whether any of these identifiers, looked for ahead, names a child. */
    public boolean anyKnownAhead(Collection<Identifier> identifiers) {
        return !ahead(identifiers).isEmpty();
    }

    /**
     * The same as {@link #known} of identifiers that were looked for ahead. For whoever names a child by those that are not
     * known: nobody else can wait for it, or look for what another transaction has named meanwhile.
     */
    public Map<Identifier, Child> knownAhead(Collection<Identifier> identifiers) {
        return found(ahead(identifiers));
    }

    /** A child is called by these identifiers from now on. */
    void called(Child child) {
        ahead().ifPresent(
                        ahead -> child.identifiers().forEach(each -> ahead.ids().put(each, child.id())));
    }

    /** What was looked for ahead counts no longer. */
    void forgetWhatWasAhead() {
        ahead().ifPresent(ahead -> ahead.looked().clear());
    }

    private Optional<Named> ahead() {
        return OfTransaction.find(transaction, Named.class);
    }

    /** The identifiers that were looked for ahead, and whom those name that name a child. */
    private record Named(Set<Identifier> looked, Map<Identifier, UUID> ids) {}

    /** The child that each of these identifiers names, where one does. In SQL: Hibernate plans a list of names anew each time. */
    public Map<Identifier, Child> known(Collection<Identifier> identifiers) {
        return found(named(identifiers));
    }

    private Map<Identifier, Child> found(Map<Identifier, UUID> ids) {
        var byId = all(Set.copyOf(ids.values())).stream().collect(Collectors.toMap(Child::id, Function.identity()));
        var found = new HashMap<Identifier, Child>();
        // One may have been withdrawn since.
        ids.forEach(
                (identifier, id) -> Optional.ofNullable(byId.get(id)).ifPresent(child -> found.put(identifier, child)));
        return found;
    }

    private Map<Identifier, UUID> ahead(Collection<Identifier> identifiers) {
        return ahead().filter(ahead -> ahead.looked().containsAll(identifiers))
                .map(ahead -> {
                    var ids = new HashMap<>(ahead.ids());
                    ids.keySet().retainAll(identifiers);
                    return (Map<Identifier, UUID>) ids;
                })
                .orElseGet(() -> named(identifiers));
    }

    private Map<Identifier, UUID> named(Collection<Identifier> identifiers) {
        var wanted = List.copyOf(Set.copyOf(identifiers));
        List<?> rows = wanted.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createNativeQuery(NAMED)
                        .setParameter("schemes", texts(wanted, Identifier::scheme))
                        .setParameter("names", texts(wanted, Identifier::identifier))
                        .getResultList();
        var ids = new HashMap<Identifier, UUID>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> ids.put(new Identifier((String) row[0], (String) row[1]), (UUID) row[2]));
        return ids;
    }

    private List<Child> all(Set<UUID> ids) {
        return ids.size() > 1
                ? byIds(ids)
                : ids.stream()
                        .map(this::findByIdOptional)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static String[] texts(List<Identifier> identifiers, Function<Identifier, String> text) {
        return identifiers.stream().map(text).toArray(String[]::new);
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
