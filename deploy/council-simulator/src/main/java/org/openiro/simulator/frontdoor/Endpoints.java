package org.openiro.simulator.frontdoor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the services and the broker are, as {@code deploy/endpoints} prints it: one object per name, with its {@code url}
 * and, for a service of several, its {@code replicas}.
 */
public record Endpoints(JsonNode byName) {

    public static Endpoints read(Path file) throws IOException {
        return new Endpoints(new ObjectMapper().readTree(file.toFile()));
    }

    public URI service(String name) {
        return URI.create(url(name));
    }

    /** All processes of the service; of one that names no replicas, its url. */
    public List<URI> replicas(String name) {
        List<URI> replicas = new ArrayList<>();
        byName.path(name).path("replicas").forEach(url -> replicas.add(URI.create(url.textValue())));
        return replicas.isEmpty() ? List.of(service(name)) : List.copyOf(replicas);
    }

    public String kafka() {
        return url("kafka").replaceFirst("^\\w+://", "");
    }

    private String url(String name) {
        JsonNode url = byName.path(name).path("url");
        if (!url.isTextual()) {
            throw new IllegalArgumentException("the endpoints name no url for " + name);
        }
        return url.textValue();
    }
}
