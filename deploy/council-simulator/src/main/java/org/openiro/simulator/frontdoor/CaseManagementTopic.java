package org.openiro.simulator.frontdoor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.openiro.simulator.casemanagement.CaseRecord;

/** The council's own topic, written as its integration does: CloudEvents in binary mode, the body in JSON. */
public final class CaseManagementTopic implements AutoCloseable {

    private final List<Future<RecordMetadata>> unacknowledged = new ArrayList<>();
    private final ObjectMapper json = new ObjectMapper();
    private final KafkaProducer<String, byte[]> producer;
    private final String authority;

    public CaseManagementTopic(String bootstrapServers, String authority) {
        this.authority = authority;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Hands the record over; the same content has the same event id, so that a repeated run has one effect. */
    public void publish(CaseRecord record) {
        byte[] body = write(record.body());
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>("case-management." + authority, record.key(), body);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.nameUUIDFromBytes(body).toString(),
                        "ce_type",
                        record.type(),
                        "ce_source",
                        "urn:synthetic:case-management",
                        "ce_time",
                        String.valueOf(record.body().get("sourceVersion")),
                        "ce_authority",
                        authority,
                        "content-type",
                        "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        unacknowledged.add(producer.send(message));
    }

    /** Waits until the broker has acknowledged all that was published; stops when it refused a record. */
    public void flush() {
        producer.flush();
        for (Future<RecordMetadata> record : unacknowledged) {
            if (record.state() == Future.State.FAILED) {
                throw new IllegalStateException("the broker took not every record", record.exceptionNow());
            }
        }
        unacknowledged.clear();
    }

    @Override
    public void close() {
        producer.close();
    }

    private byte[] write(Map<String, Object> body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
