package org.openiro.platform.testing;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.openiro.embedded.KafkaBroker;
import org.openiro.embedded.PostgresServer;
import org.openiro.embedded.RolePasswords;

/**
 * One PostgreSQL and one Kafka per JVM, whatever class loader asks: Quarkus starts its tests in several. They end with
 * the JVM.
 */
final class Servers {

    private Servers() {}

    /** The JDBC URL of a database, made with its three roles if it was not there. */
    static String database(String name) {
        return once(
                "openiro.test.database." + name,
                () -> PostgresServer.createDatabase(postgresPort(), name, RolePasswords.sameAsNames(name)));
    }

    static int postgresPort() {
        return Integer.parseInt(once("openiro.test.postgresql", () -> {
            PostgresServer server = PostgresServer.start();
            keep(server);
            return "" + server.port();
        }));
    }

    static String kafka() {
        return once("openiro.test.kafka", () -> {
            KafkaBroker broker = KafkaBroker.start();
            keep(broker);
            return broker.bootstrapServers();
        });
    }

    private static String once(String property, Supplier<String> start) {
        synchronized (System.getProperties()) {
            String known = System.getProperty(property);
            if (known == null) {
                known = start.get();
                System.setProperty(property, known);
            }
            return known;
        }
    }

    /** Were the handle of a process collected with its class loader, its watchdog would end the process. */
    private static void keep(Object server) {
        Thread.ofPlatform()
                .daemon()
                .name("keeps " + server.getClass().getSimpleName())
                .start(() -> {
                    while (server != null) {
                        LockSupport.park(server);
                    }
                });
    }
}
