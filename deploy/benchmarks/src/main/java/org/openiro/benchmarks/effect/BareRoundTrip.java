package org.openiro.benchmarks.effect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.openiro.benchmarks.council.CaseManagement;
import org.openiro.embedded.Topics;

/** The floor of a hop: the same records produced and consumed at the same rate, and nothing done with them. */
final class BareRoundTrip {

    private static final String TOPIC = "benchmark.bare";
    private static final String SINCE = "2026-10-05";
    private static final int PARTITIONS = 12;
    private static final int LIKE_THE_SERVICES = 50;
    private static final long PATIENCE_SECONDS = 60;

    private final String kafka;

    BareRoundTrip(String kafka) {
        this.kafka = kafka;
    }

    Latencies measure(int perSecond, long seconds) throws Exception {
        Topics.create(kafka, PARTITIONS, Map.of(), List.of(TOPIC));
        Map<String, Instant> received = new ConcurrentHashMap<>();
        int wanted = Math.toIntExact(perSecond * seconds);
        String run = "bare-" + System.nanoTime() + "-";
        CountDownLatch assigned = new CountDownLatch(1);
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                KafkaProducer<String, byte[]> producer = CaseManagement.producer(kafka)) {
            Future<?> consuming = thread.submit(() -> consume(run, wanted, received, assigned));
            if (!assigned.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the bare consumer got no partition");
            }
            List<Instant> due = Pace.keep(
                    perSecond, seconds, n -> send(producer, CaseManagement.childRecord(TOPIC, run + n, SINCE)));
            consuming.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Latencies latencies = new Latencies();
            for (int n = 0; n < wanted; n++) {
                latencies.add(
                        due.get(n),
                        Objects.requireNonNull(received.get(CaseManagement.key(run + n)), "a bare record was lost"));
            }
            return latencies;
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // One that is lost is missed by the consumer.
    private static void send(KafkaProducer<String, byte[]> producer, ProducerRecord<String, byte[]> record) {
        producer.send(record);
    }

    private void consume(String run, int wanted, Map<String, Instant> received, CountDownLatch assigned) {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            consumer.subscribe(List.of(TOPIC));
            while (received.size() < wanted && !Thread.currentThread().isInterrupted()) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    if (record.key().startsWith(CaseManagement.key(run))) {
                        received.put(record.key(), Clock.systemUTC().instant());
                    }
                }
                if (!consumer.assignment().isEmpty()) {
                    assigned.countDown();
                }
            }
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        TOPIC,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        LIKE_THE_SERVICES),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
