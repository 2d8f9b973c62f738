package org.openiro.platform.events.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.EventJson;
import org.openiro.platform.events.deadletter.Problem;

/** Reads a body into what its handler wants, checked against the schema that the handler names. */
@Singleton
class Bodies {

    private final ObjectMapper json;
    private final Schemas schemas;

    Bodies(@EventJson ObjectMapper json, Schemas schemas) {
        this.json = json;
        this.schemas = schemas;
    }

    <T> T read(EventHandler<T> handler, byte[] body) {
        JsonNode tree = tree(body);
        List<Problem> problems =
                handler.schema().map(schema -> schemas.check(schema, tree)).orElse(List.of());
        if (!problems.isEmpty()) {
            throw new FactRefused(problems);
        }
        try {
            return json.treeToValue(tree, handler.dataType());
        } catch (JsonMappingException e) {
            throw new FactRefused(List.of(new Problem(pointer(e), "invalid", "cannot be read as what this field is")));
        } catch (JsonProcessingException e) {
            throw malformed();
        }
    }

    private JsonNode tree(byte[] body) {
        try {
            JsonNode tree = json.readTree(body);
            if (tree == null || !tree.isObject()) {
                throw malformed();
            }
            return tree;
        } catch (IOException e) {
            throw malformed();
        }
    }

    private static FactRefused malformed() {
        return new FactRefused(List.of(new Problem("", "malformed", "the body is not a JSON object")));
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
