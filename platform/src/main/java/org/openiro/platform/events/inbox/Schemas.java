package org.openiro.platform.events.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openiro.platform.events.deadletter.Problem;

/** Checks bodies against the JSON schemas (2020-12, formats included) that lie on the class path. */
@Singleton
class Schemas {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<String, Schema> loaded = new ConcurrentHashMap<>();

    List<Problem> check(String path, JsonNode body) {
        return loaded.computeIfAbsent(path, this::load).validate(body.toString(), InputFormat.JSON).stream()
                .map(Schemas::problem)
                .toList();
    }

    private Schema load(String path) {
        try (InputStream schema = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (schema == null) {
                throw new IllegalStateException("there is no schema " + path);
            }
            return registry.getSchema(schema, InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException("the schema " + path + " cannot be read", e);
        }
    }

    // The library's own messages may quote the body.
    private static Problem problem(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String field = error.getProperty() == null ? "" : "/" + error.getProperty();
        return new Problem(pointer + field, error.getKeyword(), "does not satisfy the schema's " + error.getKeyword());
    }
}
