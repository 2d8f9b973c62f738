package org.openiro.benchmarks.statements;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openiro.benchmarks.platform.Platform;

/** How often a role sent each statement, by pg_stat_statements. */
public final class Census {

    private static final String COUNTS = """
            select query, calls, rows, total_exec_time from pg_stat_statements s
            join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid
            where r.rolname = ? and d.datname = ? order by calls desc, query""";

    private final Platform platform;
    private final String database;

    public Census(Platform platform, String database) {
        this.platform = platform;
        this.database = database;
    }

    /** One statement, with $1 for each value. */
    public record Counted(String query, long calls, long rows, double milliseconds) {}

    public void begin() throws SQLException {
        platform.execute(database, "select pg_stat_statements_reset()");
    }

    public List<Counted> counts(String role) throws SQLException {
        try (Connection connection = platform.superuser(database);
                PreparedStatement select = connection.prepareStatement(COUNTS)) {
            select.setString(1, role);
            select.setString(2, database);
            List<Counted> counts = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    counts.add(new Counted(
                            row.getString("query").replaceAll("\\s+", " "),
                            row.getLong("calls"),
                            row.getLong("rows"),
                            row.getDouble("total_exec_time")));
                }
            }
            return counts;
        }
    }
}
