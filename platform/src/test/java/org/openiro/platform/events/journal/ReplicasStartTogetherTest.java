package org.openiro.platform.events.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.openiro.embedded.PostgresServer;

/** Two replicas of a service that start at the same moment, the first time in a new month. */
class ReplicasStartTogetherTest {

    private static final PostgresServer POSTGRES = PostgresServer.start();
    private static final String NAME = "together";
    private static final String OWNER = NAME + "_owner";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void theSecondWaitsForThePartitionsOfTheFirstAndStarts() throws Exception {
        String url = POSTGRES.createDatabase(NAME);
        start(url);
        try (Connection first = DriverManager.getConnection(url, OWNER, OWNER)) {
            String newest = one(first, "select max(relname) from pg_class where relname like 'outbox\\_2___\\___'");
            first.createStatement().execute("drop table " + newest);
            first.setAutoCommit(false);
            first.createStatement().execute(afterMigrate());

            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> start(url));
            await().atMost(SOON).until(ReplicasStartTogetherTest::somebodyWaits);
            first.commit();

            assertThat(second).succeedsWithin(SOON);
            assertThat(one(first, "select to_regclass('" + newest + "')")).isEqualTo(newest);
        }
    }

    private static void start(String url) {
        Flyway.configure()
                .dataSource(url, OWNER, OWNER)
                .locations("classpath:db/platform")
                .placeholders(Map.of("app", NAME + "_app", "worker", NAME + "_worker"))
                .load()
                .migrate();
    }

    private static String afterMigrate() throws Exception {
        try (InputStream script = Objects.requireNonNull(
                ReplicasStartTogetherTest.class.getResourceAsStream("/db/platform/afterMigrate.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean somebodyWaits() throws SQLException {
        try (Connection all = PostgresServer.superuser(POSTGRES.port(), NAME)) {
            return !one(all, "select count(*) from pg_locks where not granted").equals("0");
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
