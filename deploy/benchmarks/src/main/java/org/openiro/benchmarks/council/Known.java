package org.openiro.benchmarks.council;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.openiro.benchmarks.platform.Platform;

/** Waits until a child that was told of is there. */
public final class Known {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CHILD = """
            select i.child_id from child_identifier i
            where i.identifier = ?
              and (select count(*) from review r where r.child_id = i.child_id and r.status = 'HELD') >= ?
            limit 1""";

    private Known() {}

    /** The id of the child, once that many of its reviews are there. */
    public static String await(Platform platform, String person, int reviews) throws SQLException {
        try (Connection connection = platform.superuser("review");
                PreparedStatement select = connection.prepareStatement(CHILD)) {
            select.setString(1, person);
            select.setInt(2, reviews);
            return Awaitility.await(person + " has arrived")
                    .atMost(PATIENCE)
                    .until(() -> first(select), Optional::isPresent)
                    .orElseThrow();
        }
    }

    private static Optional<String> first(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }
}
