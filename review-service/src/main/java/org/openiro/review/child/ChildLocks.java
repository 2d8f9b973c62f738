package org.openiro.review.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.store.OfTransaction;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/**
 * Who works on which children at a time. A return is worked on alone; whoever works on one child waits for a return to end
 * and for others at the same child. Locks end with the transaction; one that it holds is not asked for again.
 */
@ApplicationScoped
public class ChildLocks {

    private static final String ALONE = "pg_advisory_xact_lock(hashtextextended(:%s, 0))";
    private static final String SHARED = "pg_advisory_xact_lock_shared(hashtextextended(:%s, 0))";

    private static final String FREE = "select name from unnest(cast(:names as text[])) as name"
            + " where pg_try_advisory_xact_lock(hashtextextended(name, 0))";

    private final EntityManager entities;
    private final CurrentAuthority authority;
    private final TransactionSynchronizationRegistry transaction;

    ChildLocks(EntityManager entities, CurrentAuthority authority, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.authority = authority;
        this.transaction = transaction;
    }

    /** For a whole return: nobody else works on a child of this council. */
    public void allChildren() {
        lock(ALONE.formatted("council"), Map.of("council", council()));
    }

    /** Before a child is looked up by what a record calls it: waits while a return is taken. */
    public void someChild() {
        if (held().add(council())) {
            lock(SHARED.formatted("council"), Map.of("council", council()));
        }
    }

    /** Before a child that will be changed is read at all: waits for others at it. */
    void hold(UUID childId) {
        if (held().add(name(childId))) {
            held().add(council());
            lock(
                    SHARED.formatted("council") + ", " + ALONE.formatted("child"),
                    Map.of("council", council(), "child", name(childId)));
        }
    }

    /** Of these children those at which nobody else works now; waits for none of them, only while a return is taken. */
    Set<UUID> holdFree(Collection<UUID> childIds) {
        someChild();
        var byName = childIds.stream().collect(Collectors.toMap(this::name, childId -> childId));
        List<?> free = entities.createNativeQuery(FREE)
                .setParameter("names", byName.keySet().toArray(String[]::new))
                .getResultList();
        free.forEach(name -> held().add((String) name));
        return free.stream().map(byName::get).collect(Collectors.toSet());
    }

    /** Before a child's facts or reviews are changed: waits for others at it, then sees what they left. */
    public void hold(Child child) {
        if (held().contains(name(child.id()))) {
            return;
        }
        someChild();
        if (entities.contains(child)) {
            held().add(name(child.id()));
            lock(ALONE.formatted("child"), Map.of("child", name(child.id())));
            try {
                entities.refresh(child);
            } catch (EntityNotFoundException e) {
                // Withdrawn while we waited.
                throw new ProblemException(PlatformProblem.NOT_FOUND);
            }
        }
    }

    private String council() {
        return "children:" + authority.code();
    }

    /** With the council's code: a stranger who asks for a child's id must not have to wait for whoever works on it. */
    private String name(UUID childId) {
        return "child:" + authority.code() + ":" + childId;
    }

    private Set<String> held() {
        return OfTransaction.get(transaction, Held.class, () -> new Held(new HashSet<>()))
                .names();
    }

    /** The locks that a transaction has taken. */
    private record Held(Set<String> names) {}

    /** Without a class for the result: with one Hibernate would plan each query anew and keep all those plans. */
    private void lock(String functions, Map<String, String> names) {
        var query = entities.createNativeQuery("select 1 from (select " + functions + ") as locked");
        names.forEach(query::setParameter);
        query.getSingleResult();
    }
}
