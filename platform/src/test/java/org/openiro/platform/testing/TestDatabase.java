package org.openiro.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.openiro.embedded.PostgresServer;

/** Reaches behind the service into its database: as the owner who changes tables, or as the superuser who sees all. */
public final class TestDatabase {

    private TestDatabase() {}

    public static void owner(String database, String sql) throws SQLException {
        String owner = database + "_owner";
        try (Connection connection = DriverManager.getConnection(Servers.database(database), owner, owner);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static Connection superuser(String database) throws SQLException {
        return PostgresServer.superuser(Servers.postgresPort(), database);
    }
}
