package org.openiro.platform.events.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.store.Statements;

/** A published event as the journal keeps it. */
record JournalRow(
        String authority,
        long number,
        UUID id,
        String topic,
        String type,
        String key,
        String data,
        Instant recordedAt,
        @Nullable String correlationId,
        @Nullable String traceparent) {

    static final String COLUMNS =
            "authority, number, id, topic, type, key, data, recorded_at, correlation_id, traceparent";

    static JournalRow read(ResultSet row) throws SQLException {
        return new JournalRow(
                row.getString("authority"),
                row.getLong("number"),
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                row.getString("key"),
                row.getString("data"),
                Statements.instant(row, "recorded_at"),
                row.getString("correlation_id"),
                row.getString("traceparent"));
    }
}
