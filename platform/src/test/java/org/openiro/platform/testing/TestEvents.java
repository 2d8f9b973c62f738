package org.openiro.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Publishes CloudEvents as another service or a council's integration would; returns when the broker has them. */
public final class TestEvents {

    // Rising over the runs too, as a publisher's sequences do.
    private static final AtomicLong SEQUENCE = new AtomicLong(System.currentTimeMillis() * 1_000);

    private TestEvents() {}

    /** A fact of one of our services. */
    public static UUID publish(String topic, String type, String authority, String key, String json) {
        UUID id = UUID.randomUUID();
        send(topic, key, headers(id, type, authority, SEQUENCE.incrementAndGet()), json.getBytes(UTF_8));
        return id;
    }

    /** A record of a council's case-management system, on that council's topic. */
    public static UUID fromCaseManagement(String authority, String type, String key, String json) {
        UUID id = UUID.randomUUID();
        send("case-management." + authority, key, headers(id, type, null, null), json.getBytes(UTF_8));
        return id;
    }

    /** Whatever a test wants to send, headers and all. */
    public static void send(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] body) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        send(List.of(record));
    }

    /** What a council's facts on the topic are, sent again to the topic's replay as their publisher would. */
    public static void replay(String topic, String authority) {
        send(RecordsOfTopic.of(Servers.kafka(), topic).stream()
                .filter(record ->
                        new String(record.headers().lastHeader("ce_authority").value(), UTF_8).equals(authority))
                .map(record ->
                        new ProducerRecord<>(topic + ".replay", null, record.key(), record.value(), record.headers()))
                .toList());
    }

    private static void send(List<ProducerRecord<String, byte[]>> records) {
        try {
            for (ProducerRecord<String, byte[]> record : records) {
                Sending.PRODUCER.send(record).get(30, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker did not take the record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, String> headers(
            UUID id, String type, @Nullable String authority, @Nullable Long sequence) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "urn:openiro:test");
        headers.put(
                "ce_time",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS).toString());
        headers.put("content-type", "application/json");
        if (authority != null) {
            headers.put("ce_authority", authority);
        }
        if (sequence != null) {
            headers.put("ce_sequence", sequence.toString());
        }
        return headers;
    }

    /** The one producer of all tests: connecting anew for each record would take longer than most tests. */
    private static final class Sending {

        static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
                Map.of("bootstrap.servers", Servers.kafka(), "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
