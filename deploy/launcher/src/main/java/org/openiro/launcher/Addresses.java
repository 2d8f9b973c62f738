package org.openiro.launcher;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openiro.embedded.KafkaBroker;
import org.openiro.embedded.PostgresServer;

/**
 * Where everything is, on ports in a row from the first: the four services, PostgreSQL, Kafka, then the publishers' second
 * and third replicas.
 */
record Addresses(int portsFrom, int replicas) {

    static final int MOST_REPLICAS = 3;

    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65535;

    Addresses {
        if (replicas < 1 || replicas > MOST_REPLICAS) {
            throw new RefusedException("--replicas takes a number from 1 to " + MOST_REPLICAS + ".");
        }
        int last = HIGHEST + 1 - ports(replicas);
        if (portsFrom < LOWEST || portsFrom > last) {
            throw new RefusedException("--ports-from takes a port from %d to %d.".formatted(LOWEST, last));
        }
    }

    /** With every name that a process may have, to find it by; where it is does not matter then. */
    static Addresses ofWhateverRuns() {
        return new Addresses(LOWEST, MOST_REPLICAS);
    }

    /** How many ports in a row it takes. */
    static int ports(int replicas) {
        return Replica.all(replicas).size() + 2;
    }

    List<Replica> services() {
        return Replica.all(replicas);
    }

    List<Replica> services(PlatformService service) {
        return services().stream()
                .filter(replica -> replica.service() == service)
                .toList();
    }

    int port(Replica replica) {
        int place = services().indexOf(replica);
        return portsFrom + (replica.number() == 1 ? place : place + 2);
    }

    String url(Replica replica) {
        return "http://127.0.0.1:" + port(replica);
    }

    /** The first replica's, where people go. */
    String url(PlatformService service) {
        return url(new Replica(service, 1));
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
        services().forEach(replica -> ports.put(replica.name(), port(replica)));
        ports.put(PostgresServer.NAME, postgresqlPort());
        ports.put(KafkaBroker.NAME, kafkaPort());
        return ports;
    }

    /** One object per name, each with its url; a service's is its first replica's, beside the list of all. */
    ObjectNode json() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ObjectNode databases = JsonNodeFactory.instance.objectNode();
        for (PlatformService service : PlatformService.values()) {
            ObjectNode one = all.putObject(service.folder());
            one.put("url", url(service));
            ArrayNode urls = one.putArray("replicas");
            services(service).forEach(replica -> urls.add(url(replica)));
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
