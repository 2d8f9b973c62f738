package org.openiro.review.obligation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.openiro.embedded.PostgresServer;

/** A database of the release before due dates of every regime, to be migrated on; its app role is {@code older_app}. */
final class OlderDatabase implements AutoCloseable {

    static final String RELEASE_BEFORE = "0113";

    private final PostgresServer postgres = PostgresServer.start();
    private final String url;

    OlderDatabase() {
        url = postgres.createDatabase("older");
        migrate(MigrationVersion.fromVersion(RELEASE_BEFORE));
    }

    void migrate(MigrationVersion target) {
        Flyway.configure()
                .dataSource(url, "older_owner", "older_owner")
                .locations("classpath:db/platform", "classpath:db/migration")
                .placeholders(Map.of("app", "older_app", "worker", "older_worker"))
                .target(target)
                .load()
                .migrate();
    }

    Connection superuser() throws SQLException {
        return postgres.superuser("older");
    }

    @Override
    public void close() {
        postgres.close();
    }
}
