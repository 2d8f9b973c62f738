package org.openiro.benchmarks.council;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.statements.Ids;

/**
 * Many children that are alike, in review-service's database: all rows of one that came in through the front door, with
 * other ids ({@link Ids#copy}). That the copies hold every row of the original is for the caller to see: a benchmark on
 * them fails when the service refuses one.
 */
public final class ChildCopies {

    private static final List<String> TABLES = List.of(
            "child",
            "child_identifier",
            "child_source",
            "period_of_care",
            "obligation",
            "obligation_history",
            "review",
            "review_participation",
            "review_history",
            "duty_end_ahead",
            "preparation_ahead");
    /** What a sweep has still to look at would be looked at in the copies too, while they are measured. */
    private static final String TO_LOOK_AT = "select count(*) from preparation_ahead where on_date = date '2000-01-01'";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Platform platform;
    private final String person;

    /** Of the one child there is, whom its case-management system calls that. */
    public ChildCopies(Platform platform, String person) {
        this.platform = platform;
        this.person = person;
    }

    /** Makes copies 0 to count - 1 and answers their children's ids. */
    public List<String> make(int count) throws SQLException {
        try (Connection review = platform.superuser("review");
                Statement statement = review.createStatement()) {
            String original;
            try (ResultSet row = statement.executeQuery("select id from child")) {
                row.next();
                original = row.getString(1);
            }
            awaitSettled(statement);
            // Foreign keys hold already: the copies keep to the original's.
            statement.execute("set session_replication_role = replica");
            for (String table : TABLES) {
                statement.execute(copying(review, table, count));
            }
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
            List<String> ids = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                ids.add(Ids.copy(original, n).toString());
            }
            return ids;
        }
    }

    private static void awaitSettled(Statement statement) {
        Awaitility.await("the preparation of the child to be copied was looked at")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> number(statement, TO_LOOK_AT) == 0);
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private String copying(Connection review, String table, int count) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (PreparedStatement select = review.prepareStatement(
                "select column_name, data_type from information_schema.columns where table_name = ? and table_schema = 'public'")) {
            select.setString(1, table);
            try (ResultSet column = select.executeQuery()) {
                while (column.next()) {
                    String name = column.getString(1);
                    columns.add('"' + name + '"');
                    values.add(value("o.\"" + name + "\"", column.getString(2)));
                }
            }
        }
        return "insert into %s (%s) select %s from %s o cross join generate_series(0, %d) as n"
                .formatted(table, String.join(", ", columns), String.join(", ", values), table, count - 1);
    }

    private String value(String column, String type) {
        return switch (type) {
            case "uuid" -> Ids.sql(column + "::text", "n::text");
            case "text" -> "replace(" + column + ", '" + person + "', '" + person + "-' || n)";
            default -> column;
        };
    }
}
