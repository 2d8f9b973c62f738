package org.openiro.benchmarks.floor;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.buffer.Buffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.openiro.benchmarks.statements.JdbcStatement;
import org.openiro.benchmarks.statements.SeenTransaction;

/** A key takes the place, in the statements' values, of that for which they were seen, and has an answer of its own. */
final class KeyHandler implements FloorHandler {

    private final String seenFor;
    private final AgroalDataSource database;
    private final List<JdbcStatement> statements;
    private final Map<String, Buffer> bodies = new HashMap<>();

    KeyHandler(FloorPlan plan, AgroalDataSource database) {
        this.seenFor = plan.seenFor();
        this.database = database;
        this.statements = new SeenTransaction(plan.statements())
                .within().stream().map(JdbcStatement::of).toList();
        plan.bodies().forEach((key, body) -> bodies.put(key, Buffer.buffer(body)));
    }

    @Override
    public Buffer answer(String key) throws SQLException {
        Buffer body = bodies.get(key);
        if (body == null) {
            throw new IllegalArgumentException("no answer is known for this key");
        }
        UnaryOperator<String> asked = seen -> seen.replace(seenFor, key);
        // Any other id among the values that are written is a new row's.
        UnaryOperator<String> written =
                seen -> isId(seen) && !seen.equals(seenFor) ? UUID.randomUUID().toString() : asked.apply(seen);
        try (Connection connection = database.getConnection()) {
            for (JdbcStatement statement : statements) {
                try (PreparedStatement prepared = statement.prepare(connection, statement.reads() ? asked : written)) {
                    run(statement, prepared);
                }
            }
            connection.commit();
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
