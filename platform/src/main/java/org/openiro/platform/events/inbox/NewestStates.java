package org.openiro.platform.events.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.store.Statements;

/** Made by its interface, so that a service's test can take the guard out and show what happens without it. */
final class NewestStates {

    private NewestStates() {}

    @Produces
    @ApplicationScoped
    static NewestOnly newestOnly(
            Statements statements, CurrentAuthority authority, TransactionSynchronizationRegistry transactions) {
        return new NotedVersions(statements, authority, transactions);
    }
}
