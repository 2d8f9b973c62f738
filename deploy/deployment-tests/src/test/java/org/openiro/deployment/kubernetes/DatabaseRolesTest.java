package org.openiro.deployment.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.deployment.product.PackagedService;
import org.openiro.embedded.PostgresServer;

/** The four Clusters, made on a real PostgreSQL: three roles each, none above row-level security, none in another's. */
class DatabaseRolesTest {

    private static final Map<String, String> URLS = new TreeMap<>();

    private static PostgresServer server;

    static List<PackagedService> services() {
        return PackagedService.all();
    }

    @BeforeAll
    static void makeTheDatabases() throws SQLException {
        server = PostgresServer.start();
        Overlay overlay = Overlay.oneCouncil();
        for (PackagedService service : services()) {
            JsonNode cluster = overlay.named("Cluster", service.database() + "-db");
            URLS.put(service.database(), new DatabaseClusters(server).make(cluster));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void noRoleIsAboveRowLevelSecurity() throws SQLException {
        try (Connection superuser = server.superuser("postgres");
                Statement statement = superuser.createStatement();
                ResultSet roles = statement.executeQuery("""
                        select count(*) filter (where rolcanlogin), count(*) filter (where rolsuper or rolbypassrls
                            or rolcreaterole or rolcreatedb or rolreplication)
                        from pg_roles where rolname ~ '_(owner|app|worker)$'""")) {
            roles.next();
            assertThat(roles.getInt(1)).isEqualTo(12);
            assertThat(roles.getInt(2)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void theOwnerMigratesAndTheOthersMakeNoTables(PackagedService service) throws SQLException {
        String database = service.database();
        try (Connection owner = connect(database, database + "_owner");
                Statement statement = owner.createStatement()) {
            statement.execute("create table made_by_migration ()");
        }
        for (String role : List.of("_app", "_worker")) {
            try (Connection other = connect(database, database + role);
                    Statement statement = other.createStatement()) {
                assertThatThrownBy(() -> statement.execute("create table made_by_request ()"))
                        .hasMessageContaining("permission denied for schema public");
                statement.execute("create temporary table passing ()");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void noRoleEntersAnotherServicesDatabase(PackagedService service) {
        for (PackagedService other : services()) {
            if (!other.equals(service)) {
                for (String role : List.of("_owner", "_app", "_worker")) {
                    assertThatThrownBy(() -> connect(other.database(), service.database() + role)
                                    .close())
                            .hasMessageContaining("permission denied for database");
                }
            }
        }
    }

    private static Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(URLS.get(database), role, DatabaseClusters.password(role));
    }
}
