package org.openiro.simulator.frontdoor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a service answered: status, body (JSON, or missing), and the ETag when it gave one. */
public record Answer(int status, JsonNode body, Optional<String> etag) {

    public boolean accepted() {
        return status < 300;
    }

    /** The body, or a stop that names the operation and the problem's code: never the body of the request. */
    public JsonNode orStop(String operation) {
        if (!accepted()) {
            throw new IllegalStateException("%s was answered with %d: %s".formatted(operation, status, body));
        }
        return body;
    }

    /** Whether the problem names this field. */
    public boolean names(String field) {
        return !accepted() && body.path("errors").findValuesAsText("pointer").contains("/" + field);
    }
}
