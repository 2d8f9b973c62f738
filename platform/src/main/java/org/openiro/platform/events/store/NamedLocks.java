package org.openiro.platform.events.store;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Locks by name that end with the transaction; one that it holds is not asked for again. */
@Singleton
public class NamedLocks {

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended(name, 0)) from unnest(cast(? as text[])) as name";

    private final Statements statements;
    private final TransactionSynchronizationRegistry transaction;

    NamedLocks(Statements statements, TransactionSynchronizationRegistry transaction) {
        this.statements = statements;
        this.transaction = transaction;
    }

    /**
     * Waits until no other transaction holds any of these, one after the other in the order given: of two transactions with
     * some in common it must be one.
     */
    public void hold(Collection<String> names) {
        Set<String> held = OfTransaction.get(transaction, Held.class, () -> new Held(new HashSet<>()))
                .names();
        List<String> wanted =
                names.stream().filter(name -> !held.contains(name)).distinct().toList();
        if (!wanted.isEmpty()) {
            statements.list(LOCK, row -> true, (Object) wanted.toArray(String[]::new));
            held.addAll(wanted);
        }
    }

    private record Held(Set<String> names) {}
}
