package org.openiro.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One line of a file to publish, {@code {"key","headers","data"}}, as a CloudEvent in binary mode. */
final class EventLine {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KNOWN = Set.of("key", "headers", "data");
    /** Headers of the transport; every other is an attribute of the CloudEvent. */
    private static final Set<String> PLAIN = Set.of("content-type", "traceparent", "tracestate");

    private final Supplier<UUID> ids;
    private final Supplier<Instant> now;

    EventLine(Supplier<UUID> ids, Supplier<Instant> now) {
        this.ids = ids;
        this.now = now;
    }

    ProducerRecord<String, byte[]> record(String topic, String line) {
        JsonNode event = parsed(line);
        event.fieldNames().forEachRemaining(name -> require(KNOWN.contains(name), "has an unknown field " + name));
        require(event.path("key").isTextual(), "has no \"key\"");
        require(event.has("data"), "has no \"data\"");
        Map<String, String> headers = headers(event.path("headers"));
        require(headers.containsKey("ce_type"), "has no \"type\" among its headers");
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                topic,
                event.get("key").textValue(),
                event.get("data").toString().getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private Map<String, String> headers(JsonNode given) {
        Map<String, String> headers = new LinkedHashMap<>();
        given.properties()
                .forEach(header ->
                        headers.put(named(header.getKey()), header.getValue().asText()));
        headers.putIfAbsent("ce_specversion", "1.0");
        headers.computeIfAbsent("ce_id", _ -> ids.get().toString());
        headers.putIfAbsent("ce_source", "urn:openiro:deploy-publish");
        headers.computeIfAbsent("ce_time", _ -> now.get().toString());
        headers.putIfAbsent("content-type", "application/json");
        return headers;
    }

    private static String named(String header) {
        return PLAIN.contains(header) || header.startsWith("ce_") ? header : "ce_" + header;
    }

    private static JsonNode parsed(String line) {
        try {
            JsonNode event = JSON.readTree(line);
            require(event.isObject(), "is not a JSON object");
            return event;
        } catch (JsonProcessingException _) {
            throw new RefusedException("is not JSON");
        }
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new RefusedException(otherwise);
        }
    }
}
