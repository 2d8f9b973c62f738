package org.openiro.platform.events.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes journal entries over plain JDBC, so that a test decides when which transaction commits. */
public final class Entries {

    private static final Instant RECORDED = Instant.parse("2026-04-01T09:00:00Z");

    private Entries() {}

    /** In the connection's transaction, as the outbox writes them. */
    public static UUID append(Connection transaction, String topic, String key, int number) throws SQLException {
        return append(new JournalWriter(), transaction, topic, key, number);
    }

    /** The same with the guard taken out: no lock is taken before the number is drawn. */
    public static UUID appendWithoutLock(Connection transaction, String topic, String key, int number)
            throws SQLException {
        JournalWriter unguarded = new JournalWriter() {
            @Override
            void lock(Connection connection, List<NewEntry> ordered) {
                // Nobody waits.
            }
        };
        return append(unguarded, transaction, topic, key, number);
    }

    private static UUID append(JournalWriter writer, Connection transaction, String topic, String key, int number)
            throws SQLException {
        UUID id = UUID.randomUUID();
        String data = "{\"number\":" + number + "}";
        writer.write(
                transaction,
                List.of(new NewEntry("E09999999", id, topic, "counted.v1", key, data, RECORDED, null, null)));
        return id;
    }
}
