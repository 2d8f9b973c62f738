package org.openiro.launcher;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openiro.embedded.KafkaBroker;
import org.openiro.embedded.PostgresServer;

/** Where everything is: six ports in a row from the first. */
record Addresses(int portsFrom) {

    private static final int HIGHEST = 65535;

    Addresses {
        if (portsFrom < 1024 || portsFrom > HIGHEST - 5) {
            throw new RefusedException("--ports-from takes a port from 1024 to " + (HIGHEST - 5) + ".");
        }
    }

    int port(PlatformService service) {
        return portsFrom + service.place();
    }

    String url(PlatformService service) {
        return "http://127.0.0.1:" + port(service);
    }

    int postgresqlPort() {
        return portsFrom + 4;
    }

    int kafkaPort() {
        return portsFrom + 5;
    }

    String kafka() {
        return "127.0.0.1:" + kafkaPort();
    }

    String databaseUrl(PlatformService service) {
        return PostgresServer.jdbcUrl(postgresqlPort(), service.database());
    }

    /** Every process's name and port. */
    Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (PlatformService service : PlatformService.values()) {
            ports.put(service.folder(), port(service));
        }
        ports.put(PostgresServer.NAME, postgresqlPort());
        ports.put(KafkaBroker.NAME, kafkaPort());
        return ports;
    }

    /** One object per name, each with its url. */
    ObjectNode json() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ObjectNode databases = JsonNodeFactory.instance.objectNode();
        for (PlatformService service : PlatformService.values()) {
            ObjectNode one = all.putObject(service.folder());
            one.put("url", url(service));
            one.put("openapi", url(service) + "/q/openapi");
            one.put("swaggerUi", url(service) + "/q/swagger-ui");
            one.put("health", url(service) + "/q/health");
            databases.putObject(service.database()).put("url", databaseUrl(service));
        }
        ObjectNode postgresql = all.putObject(PostgresServer.NAME);
        postgresql.put("url", PostgresServer.jdbcUrl(postgresqlPort(), ""));
        postgresql.set("databases", databases);
        all.putObject(KafkaBroker.NAME).put("url", kafka());
        return all;
    }
}
