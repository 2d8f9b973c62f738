package org.openiro.platform.events.operations;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.journal.WakeUp;
import org.openiro.platform.events.store.Statements;

/** Orders replays; the relay works them off. One ordered under PLATFORM sends the events of every council. */
@Singleton
class EventReplays {

    private final Statements statements;
    private final CurrentAuthority authority;
    private final CurrentUser user;
    private final WakeUp wakeUp;

    EventReplays(Statements statements, CurrentAuthority authority, CurrentUser user, WakeUp wakeUp) {
        this.statements = statements;
        this.authority = authority;
        this.user = user;
        this.wakeUp = wakeUp;
    }

    UUID order(String topic) {
        UUID id = UUID.randomUUID();
        statements.change("""
                insert into event_replay (authority, id, topic, up_to, requested_by)
                select ?, ?, ?, last_value, ? from outbox_number
                """, authority.code(), id, topic, user.subject());
        wakeUp.call();
        return id;
    }

    Optional<EventReplayResponse> find(UUID id) {
        return statements
                .list(
                        "select * from event_replay where authority = ? and id = ?",
                        EventReplays::read,
                        authority.code(),
                        id)
                .stream()
                .findFirst();
    }

    private static EventReplayResponse read(ResultSet row) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new EventReplayResponse(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getLong("up_to"),
                row.getLong("sent"),
                Statements.instant(row, "requested_at"),
                finished == null ? null : finished.toInstant());
    }
}
