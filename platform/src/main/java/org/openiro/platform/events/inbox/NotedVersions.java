package org.openiro.platform.events.inbox;

import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.store.Statements;

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

    NotedVersions(Statements statements, CurrentAuthority authority) {
        this.statements = statements;
        this.authority = authority;
    }

    @Override
    public Standing note(String kind, String id, long version) {
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
