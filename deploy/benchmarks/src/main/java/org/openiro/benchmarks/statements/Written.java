package org.openiro.benchmarks.statements;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openiro.benchmarks.platform.Platform;

/** Rows in each table, to see that both sides have written the same. */
public record Written(Map<String, Long> rows) {

    private static final String TABLES = """
            select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and relkind in ('r', 'p') and not relispartition
              and relname <> 'flyway_schema_history'""";

    public static Written of(Platform platform, String database) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = platform.superuser(database);
                Statement tables = connection.createStatement();
                Statement counting = connection.createStatement();
                ResultSet table = tables.executeQuery(TABLES)) {
            while (table.next()) {
                try (ResultSet count = counting.executeQuery("select count(*) from " + table.getString(1))) {
                    count.next();
                    rows.put(table.getString(1), count.getLong(1));
                }
            }
        }
        return new Written(rows);
    }

    public Written since(Written before) {
        Map<String, Long> added = new TreeMap<>();
        rows.forEach((table, count) -> added.put(table, count - before.rows.getOrDefault(table, 0L)));
        return new Written(added);
    }

    /**
     * The rows a transaction added, in words; fails when the sides differ.
     *
     * @param underWay transactions of each side that may have been written without having been counted
     */
    public static String compared(Written ours, long done, Written peers, long peerDone, long underWay) {
        Map<String, Double> each = new TreeMap<>();
        ours.rows.forEach((table, count) -> {
            double own = (double) count / done;
            double other = (double) peers.rows.getOrDefault(table, 0L) / peerDone;
            if (Math.abs(own - other) > Math.max(own, other) * underWay / Math.min(done, peerDone)) {
                throw new IllegalStateException(
                        "one of ours added %.3f rows to %s and one of the peer's %.3f: they do not write the same"
                                .formatted(own, table, other));
            }
            if (Math.round(own) > 0) {
                each.put(table, own);
            }
        });
        return "Rows added by each, counted on both sides: "
                + each.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + Math.round(entry.getValue()))
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
