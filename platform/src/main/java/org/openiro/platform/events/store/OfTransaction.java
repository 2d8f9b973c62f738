package org.openiro.platform.events.store;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.function.Supplier;

/** What one transaction keeps in mind until it ends: one thing of each kind. */
public final class OfTransaction {

    private OfTransaction() {}

    /** The current transaction's, made where it has none yet; one that is a synchronisation is told of the transaction's end. */
    public static <T> T get(TransactionSynchronizationRegistry transactions, Class<T> kind, Supplier<T> fresh) {
        return find(transactions, kind).orElseGet(() -> {
            T made = fresh.get();
            transactions.putResource(kind, made);
            if (made instanceof Synchronization end) {
                transactions.registerInterposedSynchronization(end);
            }
            return made;
        });
    }

    public static <T> Optional<T> find(TransactionSynchronizationRegistry transactions, Class<T> kind) {
        return Optional.ofNullable(kind.cast(transactions.getResource(kind)));
    }
}
