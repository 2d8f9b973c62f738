package org.openiro.benchmarks.floor;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.vertx.core.buffer.Buffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.openiro.benchmarks.statements.CopiedValues;
import org.openiro.benchmarks.statements.JdbcStatement;
import org.openiro.benchmarks.statements.Replay;
import org.openiro.benchmarks.statements.SeenTransaction;

/** Runs one plan's statements in a transaction and hands out the bytes. */
final class FloorHandler {

    private static final int CONNECTIONS = 20;

    private final FloorPlan plan;
    private final AgroalDataSource database;
    private final SeenTransaction transaction;
    private final List<JdbcStatement> statements;
    private final CopiedValues copied = new CopiedValues();
    private final Map<String, Buffer> bodies = new HashMap<>();

    private FloorHandler(FloorPlan plan, AgroalDataSource database) {
        this.plan = plan;
        this.database = database;
        this.transaction = new SeenTransaction(plan.statements());
        this.statements = transaction.within().stream().map(JdbcStatement::of).toList();
        plan.bodies().forEach((key, body) -> bodies.put(key, Buffer.buffer(body)));
    }

    static FloorHandler of(FloorPlan plan) {
        var configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                        .acquisitionTimeout(Duration.ofSeconds(10))
                        .connectionFactoryConfiguration(
                                factory -> factory.jdbcUrl(plan.jdbcUrl() + "?stringtype=unspecified")
                                        .autoCommit(false)
                                        .principal(new NamePrincipal(plan.role()))
                                        .credential(new SimplePassword(plan.role()))));
        try {
            return new FloorHandler(plan, AgroalDataSource.from(configuration));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Buffer answer(String key) throws SQLException {
        if (!plan.copies()) {
            return read(key);
        }
        try (Replay replay = new Replay(database.getConnection(), transaction, copied)) {
            replay.each(Long.parseLong(key), Long.parseLong(key) + 1);
        }
        return body(plan.seenFor());
    }

    private Buffer read(String key) throws SQLException {
        // What the statements were seen with is the asked one's; any other id among their values is a new row's.
        UnaryOperator<String> value = seen -> seen.contains(plan.seenFor())
                ? seen.replace(plan.seenFor(), key)
                : isId(seen) ? UUID.randomUUID().toString() : seen;
        try (Connection connection = database.getConnection()) {
            for (JdbcStatement statement : statements) {
                try (PreparedStatement prepared = statement.prepare(connection, value)) {
                    run(statement, prepared);
                }
            }
            connection.commit();
        }
        return body(key);
    }

    private Buffer body(String key) {
        Buffer body = bodies.get(key);
        if (body == null) {
            throw new IllegalArgumentException("no answer is known for this key");
        }
        return body;
    }

    private static void run(JdbcStatement statement, PreparedStatement prepared) throws SQLException {
        if (!statement.reads()) {
            prepared.executeUpdate();
            return;
        }
        try (ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                rows.getRow();
            }
        }
    }

    private static boolean isId(String value) {
        return value.length() == 36 && value.charAt(8) == '-' && value.charAt(23) == '-';
    }
}
