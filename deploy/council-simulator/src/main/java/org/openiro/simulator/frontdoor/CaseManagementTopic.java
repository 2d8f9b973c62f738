package org.openiro.simulator.frontdoor;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.openiro.simulator.casemanagement.CaseRecord;

/**
 * The council's own topic, written as its integration does. Waits for a broker that is away; what it may not have taken is
 * sent again with the same event ids, all of it in its first order, so that the records of one key never overtake another.
 */
public final class CaseManagementTopic implements AutoCloseable {

    /** As long as it may take somebody to bring a broker back. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int ATTEMPTS = 5;

    private final List<CloudEvent> unconfirmed = new ArrayList<>();
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();
    private final String bootstrapServers;
    private final String authority;
    private KafkaProducer<String, byte[]> producer;

    public CaseManagementTopic(String bootstrapServers, String authority) {
        this.bootstrapServers = bootstrapServers;
        this.authority = authority;
        this.producer = producer(bootstrapServers);
    }

    /** Hands the record over; the same content has the same event id, so that a repeated run has one effect. */
    public void publish(CaseRecord record) {
        publish(CloudEvent.of(record, authority));
    }

    public void publish(CloudEvent event) {
        unconfirmed.add(event);
        send(event);
    }

    /** Waits until the broker has acknowledged all that was published. */
    public void flush() {
        for (int attempt = 1; !acknowledged(); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("the broker took not every record");
            }
            producer.close(Duration.ZERO);
            producer = producer(bootstrapServers);
            sent.clear();
            unconfirmed.forEach(this::send);
        }
        sent.clear();
        unconfirmed.clear();
    }

    private void send(CloudEvent event) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>("case-management." + authority, event.key(), event.body());
        event.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        sent.add(producer.send(message));
    }

    private boolean acknowledged() {
        try {
            producer.flush();
        } catch (KafkaException e) {
            return false;
        }
        return sent.stream().noneMatch(record -> record.state() == Future.State.FAILED);
    }

    @Override
    public void close() {
        producer.close();
    }

    private static KafkaProducer<String, byte[]> producer(String bootstrapServers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
