package org.openiro.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.start();
        server.createDatabase("review");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void theServerIsPostgresql18() throws SQLException {
        assertThat(ask("review_app", "show server_version_num")).startsWith("18");
    }

    @Test
    void noneOfTheThreeRolesMayPassRowLevelSecurity() throws SQLException {
        String powerful = "select count(*) from pg_roles where rolname like 'review\\_%'"
                + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)";
        assertThat(ask("review_owner", powerful)).isEqualTo("0");
        assertThat(ask("review_owner", "select count(*) from pg_roles where rolname like 'review\\_%'"))
                .isEqualTo("3");
    }

    @Test
    void theOwnerMayMakeTablesAndTheAppMayNot() throws SQLException {
        ask("review_owner", "create table made_by_owner (id int); select 1");
        assertThatThrownBy(() -> ask("review_app", "create table made_by_app (id int); select 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void anotherDatabasesRoleIsNotLetIn() {
        server.createDatabase("caseload");
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("review"), "caseload_app", "caseload_app"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void makingADatabaseAgainChangesNothing() throws SQLException {
        ask("review_owner", "create table kept_over_setup (id int); select 1");
        server.createDatabase("review");
        assertThat(ask("review_owner", "select count(*) from kept_over_setup")).isEqualTo("0");
    }

    @Test
    void aGivenPasswordTakesThePlaceOfTheDefaultOne() throws SQLException {
        server.createDatabase("escalation", new RolePasswords("it's", "other", "third"));
        try (Connection owner = DriverManager.getConnection(server.jdbcUrl("escalation"), "escalation_owner", "it's")) {
            assertThat(owner.isValid(1)).isTrue();
        }
        assertThatThrownBy(() -> DriverManager.getConnection(
                        server.jdbcUrl("escalation"), "escalation_owner", "escalation_owner"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void committedRowsOutliveSigkill(@TempDir Path directory) throws SQLException {
        try (PostgresServer kept = PostgresServer.start(PostgresServer.Options.keptIn(directory))) {
            kept.createDatabase("review");
            ask(kept, "review_owner", "create table fact (id int); insert into fact values (7); select 1");
            kept.kill();
            assertThat(kept.isRunning()).isFalse();
            kept.restart();
            assertThat(ask(kept, "review_owner", "select id from fact")).isEqualTo("7");
        }
    }

    @Test
    void aLockFileThatNamesAStrangersProcessDoesNotKeepTheServerDown(@TempDir Path directory) throws Exception {
        ManagedProcess stranger = ProcessGroup.ofThisJvm().start(StartsAndWaits.spec(directory, "stranger"));
        try (PostgresServer kept = PostgresServer.start(PostgresServer.Options.keptIn(directory))) {
            kept.kill();
            Path lock = directory.resolve("data/postmaster.pid");
            Files.writeString(lock, Files.readString(lock).replaceFirst("\\d+", "" + stranger.pid()));
            kept.restart();
            assertThat(kept.isRunning()).isTrue();
        } finally {
            stranger.kill();
        }
    }

    @Test
    void aPortInUseIsNamedWithWhoHoldsIt() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = holder.getLocalPort();
            assertThatThrownBy(() -> PostgresServer.start(
                            PostgresServer.Options.temporary().onPort(port)))
                    .isInstanceOf(StartFailedException.class)
                    .hasMessageContaining("Port %d, wanted by PostgreSQL, is in use by process %d"
                            .formatted(port, ProcessHandle.current().pid()));
        }
    }

    @Test
    void aDataFolderOfAnotherMajorVersionIsRefusedAndLeftAlone(@TempDir Path directory) throws IOException {
        Path version = Files.createDirectories(directory.resolve("data")).resolve("PG_VERSION");
        Files.writeString(version, "15\n");
        assertThatThrownBy(() -> PostgresServer.start(PostgresServer.Options.keptIn(directory)))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("was written by PostgreSQL 15, and this is PostgreSQL 18");
        assertThat(version).content().isEqualTo("15\n");
    }

    private static String ask(String role, String sql) throws SQLException {
        return ask(server, role, sql);
    }

    private static String ask(PostgresServer server, String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl("review"), role, role);
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
