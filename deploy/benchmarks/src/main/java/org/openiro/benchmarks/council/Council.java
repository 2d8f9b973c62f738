package org.openiro.benchmarks.council;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.openiro.benchmarks.platform.Platform;

/** A council of children in care since January 2024 with four reviews each, told through the front door. */
public final class Council {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration STEP = Duration.ofMillis(200);

    private Council() {}

    /** Answers the children's ids once review-service and caseload-service have all of them. */
    public static List<String> tell(Platform platform, int children) throws SQLException {
        try (CaseManagement system = new CaseManagement(platform.kafka())) {
            for (int n = 0; n < children; n++) {
                String person = "BENCH-" + n;
                system.child(person, "2024-01-08");
                CaseManagement.reviewsSince2024().forEach(day -> system.review(person, day));
            }
            system.flush();
        }
        await(
                platform,
                "review",
                "select count(*) from review where status = 'HELD'",
                (long) children * CaseManagement.reviewsSince2024().size());
        await(platform, "caseload", "select count(*) from child", children);
        awaitPublished(platform);
        for (String database : List.of("review", "caseload")) {
            platform.execute(database, "vacuum analyze");
        }
        return ids(platform);
    }

    /** Until review-service's relay has nothing left to send. */
    public static void awaitPublished(Platform platform) throws SQLException {
        await(platform, "review", "select count(*) from outbox where sent_at is null", 0);
    }

    private static void await(Platform platform, String database, String question, long wanted) throws SQLException {
        try (Connection connection = platform.superuser(database);
                Statement statement = connection.createStatement()) {
            Awaitility.await("%s: %s = %d".formatted(database, question, wanted))
                    .atMost(PATIENCE)
                    .pollInterval(STEP)
                    .until(() -> number(statement, question) == wanted);
        }
    }

    private static long number(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> ids(Platform platform) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection = platform.superuser("review");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from child order by id")) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }
}
