package org.openiro.benchmarks.effect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.openiro.benchmarks.platform.Platform;

/**
 * When the rows that users read were committed, from which instant every request sees them: PostgreSQL keeps the time of
 * each commit.
 */
final class Committed {

    private static final String DUE_DATE = """
            select i.identifier, i.child_id::text, pg_xact_commit_timestamp(o.xmin)
            from child_identifier i join obligation o on o.authority = i.authority and o.child_id = i.child_id
            where i.scheme = ? and i.identifier like ?""";
    private static final String UNALLOCATED = "select child_id::text, pg_xact_commit_timestamp(xmin) from child";
    private static final String COUNTED =
            "select child_id::text, pg_xact_commit_timestamp(xmin) from looked_after_child";

    private final Platform platform;

    Committed(Platform platform) {
        this.platform = platform;
    }

    /** A child and when its due date was readable. */
    record Due(String childId, Instant at) {}

    /** By what the case-management system calls each child. */
    Map<String, Due> dueDates(String scheme, String prefix) throws SQLException {
        Map<String, Due> found = new HashMap<>();
        try (Connection review = platform.superuser("review");
                PreparedStatement select = review.prepareStatement(DUE_DATE)) {
            select.setString(1, scheme);
            select.setString(2, prefix + "%");
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), new Due(row.getString(2), instant(row, 3)));
                }
            }
        }
        return found;
    }

    /** When caseload-service had each child, who has no IRO. */
    Map<String, Instant> unallocated() throws SQLException {
        return byChild("caseload", UNALLOCATED);
    }

    /** When the report counted each child. */
    Map<String, Instant> counted() throws SQLException {
        return byChild("reporting", COUNTED);
    }

    private Map<String, Instant> byChild(String database, String query) throws SQLException {
        Map<String, Instant> found = new HashMap<>();
        try (Connection connection = platform.superuser(database);
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.put(row.getString(1), instant(row, 2));
            }
        }
        return found;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
