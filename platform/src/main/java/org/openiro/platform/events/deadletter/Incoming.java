package org.openiro.platform.events.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.EventEnvelope;

/** A record as it came, from Kafka or out of the dead letters. Its headers have lower-case names. */
public record Incoming(
        String topic, int partition, long offset, @Nullable String key, Map<String, String> headers, Body payload) {

    public static final String REPLAY = ".replay";

    public static Incoming of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key().toLowerCase(Locale.ROOT), text(header.value()));
        }
        return new Incoming(
                record.topic(), record.partition(), record.offset(), record.key(), headers, Body.of(record.value()));
    }

    /** The record that the envelope was read from, as far as it matters, for a fact that had to wait. */
    public static Incoming of(EventEnvelope envelope, byte[] payload) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", envelope.id().toString());
        headers.put("ce_type", envelope.type());
        headers.put("ce_source", envelope.source());
        headers.put("ce_time", envelope.recordedAt().toString());
        headers.put("ce_authority", envelope.authority());
        headers.put("ce_sequence", Long.toString(envelope.sequence()));
        if (envelope.correlationId() != null) {
            headers.put("ce_correlationid", envelope.correlationId());
        }
        return new Incoming(envelope.topic(), -1, -1, envelope.key(), headers, Body.of(payload));
    }

    /** The record with what somebody put in place of its headers and its body. */
    Incoming mended(Map<String, String> otherHeaders, Body otherPayload) {
        return new Incoming(topic, partition, offset, key, otherHeaders, otherPayload);
    }

    /** The record under this id, which one that came without a usable id does not say itself. */
    Incoming as(UUID id) {
        Map<String, String> named = new LinkedHashMap<>(headers);
        named.put("ce_id", id.toString());
        return new Incoming(topic, partition, offset, key, named, payload);
    }

    /** What remains of a record of which nothing may be kept: that there was one, of which type, and when. */
    public Incoming withoutContent() {
        Map<String, String> bare = new LinkedHashMap<>();
        bare.put("ce_id", eventId().toString());
        Stream.of("ce_type", "ce_time").forEach(name -> header(name).ifPresent(value -> bare.put(name, value)));
        return new Incoming(topic, partition, offset, null, bare, Body.of(null));
    }

    private static String text(byte @Nullable [] value) {
        return value == null ? "" : new String(value, UTF_8);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The topic that the fact belongs to. */
    public String home() {
        return topic.endsWith(REPLAY) ? topic.substring(0, topic.length() - REPLAY.length()) : topic;
    }

    /** The event's id, or where there is none one made of the record's content: the same bytes are the same record. */
    public UUID eventId() {
        return header("ce_id").map(this::uuid).orElseGet(() -> named(content()));
    }

    private UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            // CloudEvents asks only that source and id together are unique.
            return named((header("ce_source").orElse("") + "\n" + id).getBytes(UTF_8));
        }
    }

    private byte[] content() {
        byte[] body = payload.bytes();
        byte[] head = (home() + "\n" + key + "\n" + headers).getBytes(UTF_8);
        return ByteBuffer.allocate(head.length + body.length)
                .put(head)
                .put(body)
                .array();
    }

    private static UUID named(byte[] content) {
        return UUID.nameUUIDFromBytes(content);
    }
}
