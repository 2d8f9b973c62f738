package org.openiro.platform.events.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openiro.platform.testing.TestDatabase;

/** What the sample events brought about, seen past row-level security. */
public final class Tallies {

    private Tallies() {}

    /** The amounts of a subject, in the order of their effects. */
    public static List<Integer> of(Connection superuser, String subject) throws SQLException {
        return list(superuser, "select amount from tally where subject = ? order by position", subject).stream()
                .map(Integer::valueOf)
                .toList();
    }

    public static List<Integer> of(String subject) throws SQLException {
        try (Connection superuser = TestDatabase.superuser("platform")) {
            return of(superuser, subject);
        }
    }

    /** The first column of what a statement finds with its one value. */
    static List<String> behind(String sql, String value) throws SQLException {
        try (Connection superuser = TestDatabase.superuser("platform")) {
            return list(superuser, sql, value);
        }
    }

    private static List<String> list(Connection superuser, String sql, String value) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}
