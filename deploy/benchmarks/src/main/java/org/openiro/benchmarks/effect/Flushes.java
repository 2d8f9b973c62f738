package org.openiro.benchmarks.effect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.openiro.benchmarks.platform.Platform;

/** How often PostgreSQL has flushed its log, and how long that took in all. */
record Flushes(long count, double milliseconds) {

    private static final String SO_FAR =
            "select sum(fsyncs), sum(fsync_time) from pg_stat_io where object = 'wal' and context = 'normal'";

    static Flushes of(Platform platform) throws SQLException {
        try (Connection connection = platform.superuser("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SO_FAR)) {
            row.next();
            return new Flushes(row.getLong(1), row.getDouble(2));
        }
    }

    /** One flush on average. */
    double millisecondsSince(Flushes before) {
        return (milliseconds - before.milliseconds) / (count - before.count);
    }
}
