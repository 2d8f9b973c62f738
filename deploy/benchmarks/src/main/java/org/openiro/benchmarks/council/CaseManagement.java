package org.openiro.benchmarks.council;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The council's case-management system: writes records of children and reviews to its topic. */
public final class CaseManagement implements AutoCloseable {

    public static final String AUTHORITY = "E09999999";
    public static final String SCHEME = "synthetic-lcs";
    public static final String TOPIC = "case-management." + AUTHORITY;

    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final KafkaProducer<String, byte[]> producer;

    public CaseManagement(String kafka) {
        producer = producer(kafka);
    }

    /** Durable, and each record goes at once: its system waits for no other to go with it. */
    public static KafkaProducer<String, byte[]> producer(String kafka) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** A child looked after since then, with one placement, one legal status and one social worker. */
    public void child(String person, String since) {
        send(childRecord(TOPIC, person, since));
    }

    public static ProducerRecord<String, byte[]> childRecord(String topic, String person, String since) {
        return record(topic, "child-record.v1", person, childBody(person, since));
    }

    /** What the records of a person are told apart by. */
    public static String key(String person) {
        return SCHEME + ":" + person;
    }

    public void review(String person, String heldOn) {
        send(record(TOPIC, "review-record.v1", person, """
                {"sourceSystem":"%s","personId":"%s","reviewId":"%s-%s","sourceVersion":"2026-01-01T00:00:00Z",\
                "heldOn":"%s","participationCode":"PN1","chairedBy":"SYN-IRO-1"}""".formatted(SCHEME, person, person, heldOn, heldOn)));
    }

    private static ProducerRecord<String, byte[]> record(String topic, String type, String person, String body) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, key(person), body.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "urn:synthetic:case-management",
                        "ce_time",
                        Clock.systemUTC().instant().toString(),
                        "ce_authority",
                        AUTHORITY,
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static String childBody(String person, String since) {
        return """
                {"sourceSystem":"%1$s","personId":"%2$s","sourceVersion":"2026-01-01T00:00:00Z",\
                "identifiers":[{"scheme":"ssda903","identifier":"%2$s"}],"dateOfBirth":"2012-03-04","sex":"1",\
                "ethnicity":"WBRI","disabled":false,"unaccompaniedAsylumSeeking":false,\
                "periodsOfCare":[{"startedOn":"%3$s"}],"legalStatuses":[{"code":"C2","from":"%3$s"}],\
                "placements":[{"type":"U1","from":"%3$s","provider":"PR1"}],\
                "involvements":[{"role":"SOCIAL_WORKER","professional":"SYN-SW-1","team":"SYN-TEAM-A","from":"%3$s"}],\
                "restricted":false}""".formatted(SCHEME, person, since);
    }

    /** Waits until the broker has all; fails when it refused one. */
    public void flush() {
        producer.flush();
        Exception refused = failure.get();
        if (refused != null) {
            throw new IllegalStateException("the broker took not every record", refused);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The callback is told.
    private void send(ProducerRecord<String, byte[]> record) {
        producer.send(record, (_, refused) -> {
            if (refused != null) {
                failure.compareAndSet(null, refused);
            }
        });
    }

    /** The first review in time, then three and six months after each other: four in all. */
    public static List<String> reviewsSince2024() {
        return List.of("2024-02-01", "2024-04-22", "2024-09-30", "2025-03-10");
    }
}
