package org.openiro.review.obligation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replicas of the release before go on writing: a migration that locks in another order than they do would be a deadlock. */
class UpgradeWhileCouncilsWriteTest {

    /** The first after which there is all that replicas write here. */
    private static final String FIRST = "0114";

    private static final String CHILD = "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01";

    /** What the work on one child reads and writes, in that order. */
    private static final List<String> WORK = List.of(
            "select from child",
            "select from review",
            "select from review_history",
            "select from obligation",
            """
            insert into obligation (authority, id, version, child_id, period_id, sequence, rules, moved, short_break,
                withdrawn, calendar_version, inputs, working)
            values ('E09999999', gen_random_uuid(), 0, '%s', gen_random_uuid(), 1, '{}', false, false, false, 'v', '{}', '{}')""".formatted(CHILD),
            "insert into outbox (authority, number, id, bucket, topic, type, key, data, recorded_at)"
                    + " values ('E09999999', 1, gen_random_uuid(), 1, 'reviews', 'review-due.v1', 'k', '{}', now())",
            "insert into duty_end_ahead values ('E09999999', '" + CHILD + "', '2032-03-02')",
            "update child set version = version + 1",
            "update obligation set moved = true",
            "update review set withdrawn = true",
            "set constraints all immediate");

    /** @param done how much of its work a replica has done when the migration begins */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void noMigrationWaitsForAReplicaThatWaitsForIt(int done) throws Exception {
        try (var older = new OlderDatabase();
                var replica = older.superuser();
                var watching = older.superuser()) {
            execute(replica, "insert into child values ('E09999999', '" + CHILD + "', 0, '{}', now())");
            replica.setAutoCommit(false);
            for (var migration : migrations()) {
                WORK.subList(0, done).forEach(each -> execute(replica, each));
                var migrated = CompletableFuture.runAsync(
                        () -> older.migrate(MigrationVersion.fromVersion(migration)), Thread::startVirtualThread);
                await().atMost(60, SECONDS)
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(10))
                        .until(() -> migrated.isDone() || waits(watching));

                WORK.subList(done, WORK.size()).forEach(each -> execute(replica, each));
                replica.rollback();

                assertThat(migrated).as(migration).succeedsWithin(Duration.ofSeconds(60));
            }
        }
    }

    private static List<String> migrations() throws IOException {
        var folder = Path.of(System.getProperty("openiro.root"), "review-service/src/main/resources/db/migration");
        try (var files = Files.list(folder)) {
            var versions = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("V\\d{4}__.+\\.sql"))
                    .map(name -> name.substring(1, 5))
                    .filter(version -> version.compareTo(FIRST) >= 0)
                    .sorted()
                    .toList();
            assertThat(versions).startsWith(FIRST);
            return versions;
        }
    }

    private static boolean waits(Connection watching) throws SQLException {
        try (var statement = watching.createStatement();
                var rows = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
