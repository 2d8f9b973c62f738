package org.openiro.platform.events.inbox;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.store.OfTransaction;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.events.store.VersionsAhead;

/** The newest version of each thing's state, in a row of its own. */
final class NotedVersions implements NewestOnly {

    private static final String NOTE = """
            insert into newest_state (authority, kind, id, version) values (?, ?, ?, ?)
            on conflict (authority, kind, id) do update set version = excluded.version, forgotten = false
            where newest_state.version < excluded.version
               or (newest_state.version = excluded.version and newest_state.forgotten)
            returning old.version is not distinct from new.version
            """;

    private final Statements statements;
    private final CurrentAuthority authority;
    private final TransactionSynchronizationRegistry transactions;

    NotedVersions(Statements statements, CurrentAuthority authority, TransactionSynchronizationRegistry transactions) {
        this.statements = statements;
        this.authority = authority;
        this.transactions = transactions;
    }

    @Override
    public void lookAhead(String kind, Collection<String> ids) {
        OfTransaction.get(transactions, VersionsAhead.class, () -> new VersionsAhead(statements, authority.code()))
                .look(kind, ids);
    }

    @Override
    public Standing note(String kind, String id, long version) {
        return OfTransaction.find(transactions, VersionsAhead.class)
                .flatMap(ahead -> ahead.note(kind, id, version))
                .orElseGet(() -> noteAlone(kind, id, version));
    }

    private Standing noteAlone(String kind, String id, long version) {
        return statements
                .list(
                        NOTE,
                        row -> row.getBoolean(1) ? Standing.AGAIN : Standing.NEWER,
                        authority.code(),
                        kind,
                        id,
                        version)
                .stream()
                .findFirst()
                .orElse(Standing.OLDER);
    }
}
