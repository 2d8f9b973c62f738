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

    public static boolean somebodyWaits(String database) throws SQLException {
        try (Connection superuser = superuser(database)) {
            return waiting(superuser) > 0;
        }
    }

    /** How many wait for an advisory lock in this connection's database. */
    public static int waiting(Connection connection) throws SQLException {
        try (var count = connection.createStatement();
                var row = count.executeQuery("select count(*) from pg_locks where locktype = 'advisory' and not granted"
                        + " and database = (select oid from pg_database where datname = current_database())")) {
            row.next();
            return row.getInt(1);
        }
    }
}
