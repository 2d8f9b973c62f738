package org.openiro.platform.events.inbox;

import java.util.Map;
import org.openiro.embedded.PostgresServer;
import org.openiro.platform.testing.PlatformTestResource;

/** As the platform's, but with a PostgreSQL of its own that the test may kill and start again. */
public class OwnDatabaseResource extends PlatformTestResource {

    private PostgresServer postgres;

    @Override
    public Map<String, String> start() {
        Map<String, String> config = super.start();
        postgres = PostgresServer.start();
        config.put("openiro.database.url", postgres.createDatabase("platform"));
        return config;
    }

    @Override
    public void inject(TestInjector injector) {
        Runnable kill = postgres::kill;
        Runnable restart = postgres::restart;
        injector.injectIntoFields(kill, field -> field.getName().equals("killDatabase"));
        injector.injectIntoFields(restart, field -> field.getName().equals("restartDatabase"));
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
