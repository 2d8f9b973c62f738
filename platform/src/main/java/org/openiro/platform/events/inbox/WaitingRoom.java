package org.openiro.platform.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.EventEnvelope;
import org.openiro.platform.events.Handling.WaitingFor;
import org.openiro.platform.events.store.AdvisoryLock;
import org.openiro.platform.events.store.OfTransaction;
import org.openiro.platform.events.store.Statements;

/** The rows of pending facts, within the current transaction and authority. */
@Singleton
class WaitingRoom {

    private final Statements statements;
    private final CurrentAuthority authority;
    private final TransactionSynchronizationRegistry transactions;
    private final String consumer;

    WaitingRoom(
            Statements statements,
            CurrentAuthority authority,
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "platform") String consumer) {
        this.statements = statements;
        this.authority = authority;
        this.transactions = transactions;
        this.consumer = consumer;
    }

    /** Held by whoever makes a fact wait for the thing, and by whoever lets the thing arrive, until they commit. */
    void lock(WaitingFor thing) {
        lock(thing.kind(), List.of(thing.id()));
    }

    private void lock(String kind, Collection<String> ids) {
        statements.lock(ids.stream()
                .map(id -> AdvisoryLock.id("pending", authority.code(), kind, id))
                .toList());
    }

    void keep(EventEnvelope event, WaitingFor thing, byte[] body) {
        statements.change(
                """
                insert into pending_fact (authority, consumer, event_id, waits_for_kind, waits_for_id, type, source, topic,
                                          key, sequence, recorded_at, correlation_id, data)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)
                """,
                event.authority(),
                consumer,
                event.id(),
                thing.kind(),
                thing.id(),
                event.type(),
                event.source(),
                event.topic(),
                event.key(),
                event.sequence(),
                event.recordedAt(),
                event.correlationId(),
                new String(body, UTF_8));
        arrivals().awaited(thing.kind(), thing.id());
    }

    /** Looks once for many things whether anything waits for them. */
    void lookAhead(String kind, Collection<String> ids) {
        Set<String> unawaited = new HashSet<>(ids);
        statements
                .list("""
                select distinct waits_for_id from pending_fact
                where authority = ? and consumer = ? and waits_for_kind = ? and waits_for_id = any (?)
                """, row -> row.getString(1), authority.code(), consumer, kind, ids.toArray(String[]::new))
                .forEach(unawaited::remove);
        arrivals().unawaited(kind, unawaited);
    }

    /** Whether it was looked ahead that nothing waits for these: whatever begins to is left for {@link #arrivedMeanwhile}. */
    boolean arrivesLater(String kind, Collection<String> ids, Consumer<Runnable> within) {
        Arrivals arrivals = arrivals();
        boolean later = arrivals.areUnawaited(kind, ids);
        if (later) {
            arrivals.arrived(kind, ids, within);
        }
        return later;
    }

    /** What arrived while it was looked ahead that nothing waited for it, by its kind and id. */
    Map<String, Map<String, Consumer<Runnable>>> arrivedMeanwhile() {
        return arrivals().end();
    }

    private Arrivals arrivals() {
        return OfTransaction.get(transactions, Arrivals.class, Arrivals::new);
    }

    /** Takes out what waits for these things, once nobody else makes anything wait for them, in the order in which it was published. */
    List<Waiting> leave(String kind, Collection<String> ids) {
        lock(kind, ids);
        return statements
                .list("""
                delete from pending_fact
                where authority = ? and consumer = ? and waits_for_kind = ? and waits_for_id = any (?)
                returning *
                """, Waiting::read, authority.code(), consumer, kind, ids.toArray(String[]::new))
                .stream()
                .sorted(Waiting.AS_PUBLISHED)
                .toList();
    }

    /** @param waitedFor the id of what it waited for */
    record Waiting(EventEnvelope envelope, String waitedFor, String body) {

        private static final Comparator<Waiting> AS_PUBLISHED = Comparator.<Waiting>comparingLong(
                        fact -> fact.envelope().sequence())
                .thenComparing(fact -> fact.envelope().recordedAt())
                .thenComparing(fact -> fact.envelope().id());

        private static Waiting read(ResultSet row) throws SQLException {
            EventEnvelope envelope = new EventEnvelope(
                    row.getObject("event_id", UUID.class),
                    row.getString("type"),
                    row.getString("source"),
                    row.getString("authority"),
                    row.getString("key"),
                    row.getLong("sequence"),
                    Statements.instant(row, "recorded_at"),
                    row.getString("correlation_id"),
                    row.getString("topic"));
            return new Waiting(envelope, row.getString("waits_for_id"), row.getString("data"));
        }
    }
}
