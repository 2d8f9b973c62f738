package org.openiro.caseload.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads what this service published, from the real broker. */
@ApplicationScoped
public class Published {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer;

    Published(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", brokers,
                        "group.id", "caseload-tests",
                        "auto.offset.reset", "earliest",
                        "metadata.max.age.ms", "500"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of("iros", "allocations"));
    }

    /** The types of the key's records in order, once there are that many. */
    public synchronized List<String> types(String key, int count) {
        return await(key, count).stream()
                .map(record -> header(record, "ce_type"))
                .toList();
    }

    /** The bodies of the key's records in order, once there are that many. */
    public synchronized List<JsonNode> bodies(String key, int count) {
        return await(key, count).stream().map(Published::body).toList();
    }

    public synchronized List<ConsumerRecord<String, byte[]>> records(String key, int count) {
        return await(key, count);
    }

    private List<ConsumerRecord<String, byte[]>> await(String key, int count) {
        Awaitility.await().pollInSameThread().atMost(PATIENCE).until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
            return of(key).size() >= count;
        });
        return of(key);
    }

    private List<ConsumerRecord<String, byte[]>> of(String key) {
        return seen.stream().filter(record -> key.equals(record.key())).toList();
    }

    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static JsonNode body(ConsumerRecord<String, byte[]> record) {
        try {
            return new ObjectMapper().readTree(record.value());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @PreDestroy
    synchronized void close() {
        consumer.close();
    }
}
