package org.openiro.deployment.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.openiro.embedded.PostgresServer;

/** Makes a database on a real PostgreSQL as CloudNativePG does from a Cluster: its owner, it, its statements, its roles. */
public record DatabaseClusters(PostgresServer server) {

    /** Passwords are those of {@link #password}; answers the JDBC address. */
    public String make(JsonNode cluster) throws SQLException {
        JsonNode initdb = cluster.at("/spec/bootstrap/initdb");
        String database = initdb.path("database").asText();
        String owner = initdb.path("owner").asText();
        try (Connection superuser = server.superuser("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("CREATE ROLE %s LOGIN".formatted(owner));
            statement.execute("ALTER ROLE %s PASSWORD '%s'".formatted(owner, password(owner)));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(database, owner));
        }
        try (Connection superuser = server.superuser(database);
                Statement statement = superuser.createStatement()) {
            for (JsonNode sql : initdb.path("postInitApplicationSQL")) {
                statement.execute(sql.asText());
            }
            for (JsonNode role : cluster.at("/spec/managed/roles")) {
                statement.execute(altering(role));
            }
        }
        return server.jdbcUrl(database);
    }

    public static String password(String role) {
        return "secret-of-" + role;
    }

    private static String altering(JsonNode role) {
        String name = role.path("name").asText();
        StringBuilder sql = new StringBuilder("ALTER ROLE " + name);
        for (String attribute : new String[] {"login", "superuser", "bypassrls", "createdb", "createrole"}) {
            sql.append(role.path(attribute).asBoolean() ? " " : " NO").append(attribute);
        }
        return sql.append(" PASSWORD '%s'".formatted(password(name))).toString();
    }
}
