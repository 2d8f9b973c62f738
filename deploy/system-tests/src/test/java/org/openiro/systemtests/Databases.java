package org.openiro.systemtests;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.openiro.embedded.PostgresServer;
import org.openiro.embedded.RolePasswords;

/** The platform's databases, seen from behind: whole tables, whatever council a row is of. */
record Databases(int port) {

    static Databases of(LocalPlatform platform) {
        String url = platform.databaseUrl("reporting");
        return new Databases(URI.create(url.substring("jdbc:".length())).getPort());
    }

    /** The rows as text, in an order that does not depend on when they were written. */
    List<String> rows(String database, String table) {
        return texts(database, "select (to_jsonb(r) - 'id')::text from " + table + " r order by 1");
    }

    /** Everything that the service has published. */
    List<String> journal(String database) {
        return texts(database, "select topic || ' ' || id || ' ' || number || ' ' || data from outbox order by number");
    }

    boolean everythingSent(String database) {
        return texts(database, "select id::text from outbox where sent_at is null limit 1")
                .isEmpty();
    }

    /** Nothing of what it held is left; its service must be down. */
    void makeAnew(String database) {
        PostgresServer.dropDatabase(port, database);
        PostgresServer.createDatabase(port, database, RolePasswords.sameAsNames(database));
    }

    private List<String> texts(String database, String sql) {
        try (Connection superuser = PostgresServer.superuser(port, database);
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException("the database %s cannot be read".formatted(database), e);
        }
    }
}
