package org.openiro.benchmarks.statements;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A seen statement over plain JDBC. Values go as text whose type the server finds out, so connections need
 * {@code stringtype=unspecified}.
 */
public final class JdbcStatement {

    private static final Pattern MARKER = Pattern.compile("\\$([0-9]+)");

    private final String sql;
    private final List<@Nullable String> values = new ArrayList<>();

    private JdbcStatement(String sql) {
        this.sql = sql;
    }

    public static JdbcStatement of(SeenStatement seen) {
        // unnest takes any array, so its argument's type must be said. Ids that a service sends as text to be cast
        // there are
        // text here too: PostgreSQL plans a text that becomes an array otherwise than an array.
        String typed = seen.sql()
                .replaceAll("unnest\\((\\$[0-9]+)\\)", "unnest($1::bigint[])")
                .replaceAll("cast\\((\\$[0-9]+) as uuid\\[]\\)", "cast($1::text as uuid[])");
        Matcher marker = MARKER.matcher(typed);
        JdbcStatement statement = new JdbcStatement(marker.replaceAll("?"));
        marker.reset();
        while (marker.find()) {
            statement.values.add(seen.values().get(Integer.parseInt(marker.group(1)) - 1));
        }
        return statement;
    }

    public String sql() {
        return sql;
    }

    /** Whether it takes locks, alone, whose numbers are among its values. */
    boolean locks() {
        return sql.contains("pg_advisory_xact_lock(id)");
    }

    public boolean reads() {
        return sql.stripLeading().toLowerCase(java.util.Locale.ROOT).startsWith("select");
    }

    /** Prepared, with each value as the given function makes it. */
    public PreparedStatement prepare(Connection connection, UnaryOperator<String> value) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(sql);
        bind(prepared, value);
        return prepared;
    }

    public void bind(PreparedStatement prepared, UnaryOperator<String> value) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            @Nullable String given = values.get(i);
            prepared.setString(i + 1, given == null ? null : value.apply(given));
        }
    }
}
