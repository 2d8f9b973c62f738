package org.openiro.simulator.frontdoor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** Where the services and the broker are, as {@code deploy/endpoints} prints it: one object per name, with {@code url}. */
public record Endpoints(JsonNode byName) {

    public static Endpoints read(Path file) throws IOException {
        return new Endpoints(new ObjectMapper().readTree(file.toFile()));
    }

    public URI service(String name) {
        return URI.create(url(name));
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
