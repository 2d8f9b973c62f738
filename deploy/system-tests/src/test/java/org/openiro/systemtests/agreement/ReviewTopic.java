package org.openiro.systemtests.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topic {@code reviews} as somebody reads it who keeps the last event of each review and of each obligation. */
final class ReviewTopic implements AutoCloseable {

    private static final String TOPIC = "reviews";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> held = new HashMap<>();
    private final Map<String, JsonNode> due = new HashMap<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final String authority;
    private long corrections;

    ReviewTopic(String bootstrapServers, String authority) {
        this.authority = authority;
        this.consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads on to what is the end now. */
    void readOn() {
        Collection<TopicPartition> partitions = consumer.assignment();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
            consumer.poll(POLL).forEach(this::hear);
        }
    }

    /** Of each review that stands as held, what was told last. */
    Collection<JsonNode> held() {
        return held.values();
    }

    /** Of each obligation that stands, what was told last. */
    Collection<JsonNode> due() {
        return due.values();
    }

    long corrections() {
        return corrections;
    }

    private void hear(ConsumerRecord<String, byte[]> record) {
        if (!header(record, "ce_authority").equals(authority)) {
            return;
        }
        switch (header(record, "ce_type")) {
            case "review-held.v1" -> keep(held, "reviewId", record);
            case "review-corrected.v1" -> {
                corrections++;
                keep(held, "reviewId", record);
            }
            case "review-cancelled.v1" -> held.remove(Fields.text(body(record), "reviewId"));
            case "review-due.v1" -> keep(due, "obligationId", record);
            case "child-withdrawn.v1" -> {
                held.values().removeIf(each -> Fields.text(each, "childId").equals(record.key()));
                due.values().removeIf(each -> Fields.text(each, "childId").equals(record.key()));
            }
            default -> {}
        }
    }

    private static void keep(Map<String, JsonNode> last, String id, ConsumerRecord<String, byte[]> record) {
        JsonNode told = body(record);
        if (told.path("withdrawn").asBoolean()) {
            last.remove(Fields.text(told, id));
        } else {
            last.put(Fields.text(told, id), told);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static JsonNode body(ConsumerRecord<String, byte[]> record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
