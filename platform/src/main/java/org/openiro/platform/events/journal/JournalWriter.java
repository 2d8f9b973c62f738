package org.openiro.platform.events.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.openiro.platform.events.store.Statements;

/**
 * Writes a transaction's events. The keys' locks are taken before the first number is drawn and held until the commit,
 * so that a key's numbers rise in the order of its commits; always in one order, so that no two transactions wait for
 * each other.
 */
class JournalWriter {

    private static final String LOCK = "select pg_advisory_xact_lock(id) from unnest(?) as id";

    private static final String INSERT = """
            insert into outbox (number, authority, id, bucket, topic, type, key, data, recorded_at, correlation_id,
                                traceparent)
            values (nextval('outbox_number'), ?, ?, ?, ?, ?, ?, ?::json, ?, ?, ?)
            """;

    final void write(Connection connection, List<NewEntry> entries) throws SQLException {
        // Stable: the events of one key keep the order in which they were appended.
        List<NewEntry> ordered = entries.stream()
                .sorted(Comparator.comparingLong(NewEntry::lock))
                .toList();
        lock(connection, ordered);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (NewEntry entry : ordered) {
                Statements.bind(
                        insert,
                        entry.authority(),
                        entry.id(),
                        Buckets.of(entry.key()),
                        entry.topic(),
                        entry.type(),
                        entry.key(),
                        entry.data(),
                        entry.recordedAt(),
                        entry.correlationId(),
                        entry.traceparent());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void lock(Connection connection, List<NewEntry> ordered) throws SQLException {
        Long[] locks = ordered.stream().map(NewEntry::lock).distinct().toArray(Long[]::new);
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setArray(1, connection.createArrayOf("bigint", locks));
            lock.execute();
        }
    }
}
