package org.openiro.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} what a service runs on: real PostgreSQL with the database and roles named by the init
 * argument {@code database}, a real Kafka broker, and the key by which test tokens are checked. Both servers start once
 * per JVM. Tables are what migrations make of them: tests keep apart by using ids and authorities of their own.
 */
public class PlatformTestResource implements QuarkusTestResourceLifecycleManager {

    public static final String DATABASE = "database";

    private String database = "platform";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault(DATABASE, database);
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("openiro.database.url", Servers.database(database));
        config.put("kafka.bootstrap.servers", Servers.kafka());
        config.put("openiro.token.public-key", TestKeys.publicKey());
        return config;
    }

    @Override
    public void stop() {
        // The servers serve the next test class too, and end with the JVM.
    }
}
