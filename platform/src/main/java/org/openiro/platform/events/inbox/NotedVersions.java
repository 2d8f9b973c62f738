package org.openiro.platform.events.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.store.Statements;

@ApplicationScoped
class NotedVersions implements NewestOnly {

    private final Statements statements;
    private final CurrentAuthority authority;

    NotedVersions(Statements statements, CurrentAuthority authority) {
        this.statements = statements;
        this.authority = authority;
    }

    @Override
    public boolean advance(String kind, String id, long version) {
        return statements.change("""
                        insert into newest_state (authority, kind, id, version) values (?, ?, ?, ?)
                        on conflict (authority, kind, id) do update set version = excluded.version
                        where newest_state.version < excluded.version
                        """, authority.code(), kind, id, version) == 1;
    }
}
