package org.openiro.benchmarks.statements;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A seen transaction over plain JDBC for copy after copy, on one connection. Statements that follow each other with the
 * same text are one batch, as the services' JDBC sends them.
 */
public final class Replay implements AutoCloseable {

    private final Connection connection;
    private final CopiedValues values;
    private final List<Step> steps = new ArrayList<>();

    /** Statements of one text, sent together. */
    private record Step(PreparedStatement prepared, List<JdbcStatement> statements) {}

    public Replay(Connection connection, SeenTransaction transaction, CopiedValues values) throws SQLException {
        this.connection = connection;
        this.values = values;
        connection.setAutoCommit(false);
        @Nullable String before = null;
        for (SeenStatement seen : transaction.within()) {
            JdbcStatement statement = JdbcStatement.of(seen);
            if (!Objects.equals(before, statement.sql())) {
                steps.add(new Step(connection.prepareStatement(statement.sql()), new ArrayList<>()));
            }
            steps.getLast().statements().add(statement);
            before = statement.sql();
        }
    }

    /** The copies from..to - 1 in one transaction, one after the other. */
    public void each(long from, long to) throws SQLException {
        for (long number = from; number < to; number++) {
            one(number);
        }
        connection.commit();
    }

    private void one(long number) throws SQLException {
        for (Step step : steps) {
            if (step.statements().size() == 1) {
                JdbcStatement statement = step.statements().getFirst();
                statement.bind(step.prepared(), copy(statement, number));
                step.prepared().execute();
            } else {
                add(step, number);
                step.prepared().executeBatch();
            }
        }
    }

    /** Copies from..to - 1 in one transaction, a batch for each step: as fast as rows can be written. */
    public void batch(long from, long to) throws SQLException {
        for (Step step : steps) {
            JdbcStatement first = step.statements().getFirst();
            if (first.reads()) {
                first.bind(step.prepared(), copy(first, from));
                step.prepared().execute();
                continue;
            }
            for (long number = from; number < to; number++) {
                add(step, number);
            }
            step.prepared().executeBatch();
        }
        connection.commit();
    }

    private void add(Step step, long number) throws SQLException {
        for (JdbcStatement statement : step.statements()) {
            statement.bind(step.prepared(), copy(statement, number));
            step.prepared().addBatch();
        }
    }

    private UnaryOperator<String> copy(JdbcStatement statement, long number) {
        return seen -> statement.locks() ? Locks.copy(seen, number) : values.copy(seen, number);
    }

    @Override
    public void close() throws SQLException {
        for (Step step : steps) {
            step.prepared().close();
        }
        connection.close();
    }
}
