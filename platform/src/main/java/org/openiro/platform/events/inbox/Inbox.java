package org.openiro.platform.events.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.EventEnvelope;
import org.openiro.platform.events.store.AdvisoryLock;
import org.openiro.platform.events.store.Statements;

/** Remembers which events have had their effect, in the transaction of the effect. */
@ApplicationScoped
class Inbox {

    private final Statements statements;
    private final CurrentAuthority authority;
    private final String consumer;

    Inbox(
            Statements statements,
            CurrentAuthority authority,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "platform") String consumer) {
        this.statements = statements;
        this.authority = authority;
        this.consumer = consumer;
    }

    /**
     * Enters events of the current authority, in one order whatever the given one; answers the ids of those that were not
     * there before. Waits for whoever wants nothing of the council to be received meanwhile, and while another transaction
     * has entered the same event, for how that ends.
     */
    Set<UUID> enter(Collection<EventEnvelope> events) {
        if (events.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(statements.list(
                """
                insert into inbox (authority, consumer, event_id, type)
                select ?, ?, event.id, event.type
                from (select pg_advisory_xact_lock_shared(?)) as receiving,
                     unnest(?::text[]::uuid[], ?::text[]) as event (id, type)
                order by event.id
                on conflict do nothing
                returning event_id
                """,
                row -> row.getObject(1, UUID.class),
                authority.code(),
                consumer,
                AdvisoryLock.ofReceiving(authority.code()),
                each(events, event -> event.id().toString()),
                each(events, EventEnvelope::type)));
    }

    private static String[] each(Collection<EventEnvelope> events, Function<EventEnvelope, String> what) {
        return events.stream().map(what).toArray(String[]::new);
    }
}
