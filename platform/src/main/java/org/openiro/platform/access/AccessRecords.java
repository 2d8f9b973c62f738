package org.openiro.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.Slice;

/** Writes and reads the rows of the access log, in the current transaction. */
@ApplicationScoped
class AccessRecords {

    private static final String INSERT = """
            insert into access_log (authority, id, recorded_at, subject, roles, operation, children, correlation_id)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            select id, recorded_at, subject, roles, operation, children, correlation_id
            from access_log
            where (?::uuid is null or children @> array[?::uuid])
              and (?::text is null or subject = ?)
              and (?::timestamptz is null or recorded_at >= ?)
              and (?::timestamptz is null or recorded_at < ?)
              and (?::timestamptz is null or (recorded_at, id) < (?, ?::uuid))
            order by recorded_at desc, id desc
            limit ?""";

    private final DataSource database;
    private final Clock clock;

    AccessRecords(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(String authority, CurrentUser user, String operation, List<UUID> children, @Nullable String correlationId)
            throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, authority);
            insert.setObject(2, UUID.randomUUID());
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            insert.setString(4, user.subject());
            insert.setArray(
                    5,
                    connection.createArrayOf(
                            "text", user.roles().stream().sorted().toArray()));
            insert.setString(6, operation);
            insert.setArray(7, connection.createArrayOf("uuid", children.toArray()));
            insert.setString(8, correlationId);
            insert.executeUpdate();
        }
    }

    List<AccessRecord> find(Slice slice) throws SQLException {
        @Nullable
        Timestamp end = slice.first()
                ? null
                : Timestamp.from(Instant.parse(slice.after().getFirst()));
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            Object[] values = {
                slice.uuid("childId"),
                slice.uuid("childId"),
                slice.text("subject"),
                slice.text("subject"),
                timestamp(slice.instant("from")),
                timestamp(slice.instant("from")),
                timestamp(slice.instant("to")),
                timestamp(slice.instant("to")),
                end,
                end,
                slice.first() ? null : slice.after().getLast(),
                slice.fetch()
            };
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                List<AccessRecord> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(read(rows));
                }
                return found;
            }
        }
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static AccessRecord read(ResultSet row) throws SQLException {
        return new AccessRecord(
                row.getObject("id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                List.of((String[]) array(row.getArray("roles"))),
                row.getString("operation"),
                List.of((UUID[]) array(row.getArray("children"))),
                row.getString("correlation_id"));
    }

    private static Object array(Array array) throws SQLException {
        return array.getArray();
    }
}
