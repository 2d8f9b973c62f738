package org.openiro.platform.events.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.embedded.PostgresServer;

/** A service's own migrations have higher numbers than the platform's later ones: those are applied all the same. */
class UpgradeTest {

    private static final String NEWER = "V0018";

    private static PostgresServer postgres;

    @TempDir
    private Path older;

    @BeforeAll
    static void start() {
        postgres = PostgresServer.start();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void aServicesDatabaseOfBeforeIsMigratedWithItsRows() throws Exception {
        String url = aDatabaseOfBefore("upgraded");
        migrate("upgraded", url, asServicesDo(), "classpath:db/platform", "classpath:db/sample");
        assertThat(versionsNoted("upgraded")).isEqualTo("child 7 false");
    }

    @Test
    void inStrictOrderItCouldNotStart() throws Exception {
        String url = aDatabaseOfBefore("refused");
        assertThatThrownBy(() -> migrate("refused", url, false, "classpath:db/platform", "classpath:db/sample"))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("resolved migration not applied");
    }

    /** The platform's migrations up to the newer ones, a service's own, and a row. */
    private String aDatabaseOfBefore(String name) throws IOException, SQLException {
        Path all = Path.of("src/main/resources/db/platform");
        try (Stream<Path> files = Files.list(all)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String script = file.getFileName().toString();
                if (!script.startsWith("V") || script.compareTo(NEWER) < 0) {
                    Files.copy(file, older.resolve(script));
                }
            }
        }
        String url = postgres.createDatabase(name);
        migrate(name, url, false, "filesystem:" + older, "classpath:db/sample");
        try (Connection superuser = postgres.superuser(name);
                Statement statement = superuser.createStatement()) {
            statement.execute(
                    "insert into newest_state (authority, kind, id, version) values ('E09999999', 'child', 'a', 7)");
        }
        return url;
    }

    private static void migrate(String name, String url, boolean outOfOrder, String... locations) {
        Flyway.configure()
                .dataSource(url, name + "_owner", name + "_owner")
                .locations(locations)
                .placeholders(Map.of("app", name + "_app", "worker", name + "_worker"))
                .outOfOrder(outOfOrder)
                .load()
                .migrate();
    }

    private static boolean asServicesDo() throws IOException {
        Properties shared = new Properties();
        try (InputStream file = UpgradeTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            shared.load(file);
        }
        return Boolean.parseBoolean(shared.getProperty("quarkus.flyway.out-of-order"));
    }

    private static String versionsNoted(String name) throws SQLException {
        try (Connection superuser = postgres.superuser(name);
                Statement statement = superuser.createStatement();
                ResultSet row =
                        statement.executeQuery("select kind || ' ' || version || ' ' || forgotten from newest_state")) {
            row.next();
            return row.getString(1);
        }
    }
}
