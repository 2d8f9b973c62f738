package org.openiro.deployment.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One of the four services, as its own configuration and contracts describe it. */
public record PackagedService(String folder) {

    private static final String INCOMING = "mp.messaging.incoming.";

    public static List<PackagedService> all() {
        return Stream.of("review-service", "caseload-service", "escalation-service", "reporting-service")
                .map(PackagedService::new)
                .toList();
    }

    public String name() {
        return configured("quarkus.application.name");
    }

    public int port() {
        return Integer.parseInt(configured("quarkus.http.port"));
    }

    public String database() {
        return configured("openiro.database.name");
    }

    /** The topics it publishes, by its AsyncAPI; each also has a replay. */
    public Set<String> publishes() {
        return addresses("send");
    }

    /** The topics that its channels read, replays among them, those read by a pattern left out. */
    public Set<String> reads() {
        Set<String> topics = new TreeSet<>();
        Properties configuration = configuration();
        for (String key : configuration.stringPropertyNames()) {
            if (key.startsWith(INCOMING) && key.endsWith(".topics")) {
                topics.addAll(Arrays.asList(configuration.getProperty(key).split(",")));
            }
        }
        return topics;
    }

    /** The patterns by which its channels read topics. */
    public Set<String> readsByPattern() {
        Set<String> patterns = new TreeSet<>();
        Properties configuration = configuration();
        for (String key : configuration.stringPropertyNames()) {
            if (key.startsWith(INCOMING) && key.endsWith(".pattern")) {
                patterns.add(configuration.getProperty(key.replace(".pattern", ".topic")));
            }
        }
        return patterns;
    }

    /** What its AsyncAPI says that it receives; a parameter in an address as it is written there. */
    public Set<String> receives() {
        return addresses("receive");
    }

    private Set<String> addresses(String action) {
        JsonNode contract = Repository.yaml(Repository.path(folder + "/contracts/asyncapi.yaml"))
                .getFirst();
        Set<String> addresses = new TreeSet<>();
        for (JsonNode operation : contract.get("operations")) {
            if (operation.get("action").asText().equals(action)) {
                String channel = operation.at("/channel/$ref").asText().substring("#".length());
                addresses.add(contract.at(channel + "/address").asText());
            }
        }
        return addresses;
    }

    private String configured(String key) {
        return configuration().getProperty(key);
    }

    private Properties configuration() {
        return Repository.properties(folder + "/src/main/resources/application.properties");
    }
}
