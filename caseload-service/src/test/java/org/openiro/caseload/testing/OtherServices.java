package org.openiro.caseload.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Publishes what other services would, as CloudEvents on the real broker. */
@ApplicationScoped
public class OtherServices {

    private final AtomicLong sequence = new AtomicLong();
    private final KafkaProducer<String, byte[]> producer;

    OtherServices(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new ByteArraySerializer());
    }

    public void publish(String topic, String type, String authority, String key, String body) {
        publish(topic, type, authority, key, body, sequence.incrementAndGet(), "2024-06-10T09:00:00Z");
    }

    public void publish(
            String topic, String type, String authority, String key, String body, long sequence, String recordedAt) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, body.getBytes(UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "urn:openiro:review-service",
                        "ce_time",
                        Instant.parse(recordedAt).toString(),
                        "ce_authority",
                        authority,
                        "ce_sequence",
                        Long.toString(sequence),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
