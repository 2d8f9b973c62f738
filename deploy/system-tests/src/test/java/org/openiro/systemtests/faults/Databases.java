package org.openiro.systemtests.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openiro.systemtests.LocalPlatform;

/** The services' journals and inboxes, which have no front door; read with the roles that the services use for them. */
record Databases(LocalPlatform platform) {

    static final List<String> PUBLISHERS = List.of("review", "caseload", "escalation");
    static final List<String> CONSUMERS = List.of("caseload", "escalation", "reporting");

    /** An event as it was published. */
    record Event(String id, String topic, String type) {}

    List<Event> journal(String database, String authority) {
        return rows(
                database,
                "worker",
                authority,
                "select id::text, topic, type from outbox where authority = ?",
                row -> new Event(row.getString(1), row.getString(2), row.getString(3)),
                authority);
    }

    long unsent(String database) {
        return rows(database, "worker", "", "select count(*) from outbox where sent_at is null", row -> row.getLong(1))
                .getFirst();
    }

    /** The ids of the events that have had their effect; one that had it twice twice. */
    List<String> inbox(String database, String authority) {
        return rows(
                database,
                "app",
                authority,
                "select event_id::text from inbox where authority = ?",
                row -> row.getString(1),
                authority);
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(
            String database, String role, String authority, String query, Reading<T> reading, String... values) {
        String user = database + "_" + role;
        try (Connection connection = DriverManager.getConnection(platform.databaseUrl(database), user, user)) {
            actFor(connection, authority);
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setString(i + 1, values[i]);
                }
                List<T> read = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        read.add(reading.of(rows));
                    }
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void actFor(Connection connection, String authority) throws SQLException {
        try (PreparedStatement setting =
                connection.prepareStatement("select set_config('openiro.authority', ?, false)")) {
            setting.setString(1, authority);
            setting.execute();
        }
    }
}
