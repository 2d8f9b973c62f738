package org.openiro.platform.events.withdrawal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.Erasure;
import org.openiro.platform.events.EventJson;
import org.openiro.platform.events.Withdrawals;
import org.openiro.platform.events.store.Statements;

/** Made by their interfaces, so that a service's test can take either out and show what comes back without it. */
final class WithdrawalBeans {

    private WithdrawalBeans() {}

    @Produces
    @ApplicationScoped
    static Withdrawals withdrawals(
            Statements statements, CurrentAuthority authority, TransactionSynchronizationRegistry transactions) {
        return new WithdrawnSubjects(statements, authority, transactions);
    }

    @Produces
    @ApplicationScoped
    static Erasure erasure(
            Statements statements,
            CurrentAuthority authority,
            TransactionSynchronizationRegistry transactions,
            @EventJson ObjectMapper json) {
        return new ErasedNames(statements, authority, transactions, json);
    }
}
