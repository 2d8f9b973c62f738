package org.openiro.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openiro.embedded.PostgresServer;

/** What a service has published: read from its journal, past row-level security, in the order of the numbers. */
public final class PublishedEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishedEvents() {}

    /** One published event; its data is missing once it was redacted. */
    public record Published(
            UUID id,
            String topic,
            String type,
            String key,
            String authority,
            long sequence,
            Instant recordedAt,
            boolean sent,
            JsonNode data) {}

    /**
     * The events of one key.
     *
     * @param database the service's, for example {@code review}
     */
    public static List<Published> of(String database, String topic, String key) {
        return read(database, "select * from outbox where topic = ? and key = ? order by number", topic, key);
    }

    /** The events of one type and authority, whatever their key. */
    public static List<Published> ofType(String database, String authority, String type) {
        return read(database, "select * from outbox where authority = ? and type = ? order by number", authority, type);
    }

    private static List<Published> read(String database, String sql, String first, String second) {
        try (Connection connection = PostgresServer.superuser(Servers.postgresPort(), database);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, first);
            statement.setString(2, second);
            try (ResultSet row = statement.executeQuery()) {
                List<Published> events = new ArrayList<>();
                while (row.next()) {
                    events.add(event(row));
                }
                return events;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the journal cannot be read", e);
        }
    }

    private static Published event(ResultSet row) throws SQLException {
        try {
            return new Published(
                    row.getObject("id", UUID.class),
                    row.getString("topic"),
                    row.getString("type"),
                    row.getString("key"),
                    row.getString("authority"),
                    row.getLong("number"),
                    row.getTimestamp("recorded_at").toInstant(),
                    row.getTimestamp("sent_at") != null,
                    row.getString("data") == null ? MissingNode.getInstance() : JSON.readTree(row.getString("data")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the journal holds what is not JSON", e);
        }
    }
}
