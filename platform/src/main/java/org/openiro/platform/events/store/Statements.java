package org.openiro.platform.events.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs single statements: within a transaction on its connection, outside one on a connection of their own. */
public final class Statements {

    /** Rows that the driver fetches at a time; a row may hold a whole record. */
    static final int FEW = 20;

    private static final int ALL = 0;

    private final DataSource database;

    public Statements(DataSource database) {
        this.database = database;
    }

    public int change(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        List<T> read = new ArrayList<>();
        read(ALL, sql, reader, read::add, values);
        return read;
    }

    /** Within a transaction: one row after the other, of which few are in memory at a time, however many there are. */
    public <T> void each(String sql, RowReader<T> reader, Consumer<T> taker, @Nullable Object... values) {
        read(FEW, sql, reader, taker, values);
    }

    private <T> void read(int atATime, String sql, RowReader<T> reader, Consumer<T> taker, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(atATime);
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.accept(reader.read(rows));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /**
     * Waits until no other transaction holds these locks, and holds them until the current transaction ends. Taken always
     * in one order, so that no two transactions wait for each other.
     */
    public void lock(Collection<Long> ids) {
        Long[] ordered = ids.stream().distinct().sorted().toArray(Long[]::new);
        list("select pg_advisory_xact_lock(id) from unnest(?) as id", row -> true, (Object) ordered);
    }

    public static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[i];
            statement.setObject(i + 1, value);
        }
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    /** Reads the row that the result set stands on. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
