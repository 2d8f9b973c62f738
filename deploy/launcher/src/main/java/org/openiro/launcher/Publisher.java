package org.openiro.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends records in their order and counts them as published only when the broker has acknowledged each. */
record Publisher(String bootstrapServers) {

    int publish(String topic, List<ProducerRecord<String, byte[]>> records) {
        try {
            requireTopic(topic);
            send(records);
            return records.size();
        } catch (ExecutionException e) {
            throw new RefusedException("Kafka at %s did not take the events: %s"
                    .formatted(bootstrapServers, String.valueOf(e.getCause())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while publishing", e);
        }
    }

    /** A council's own topic is made at its first use; a misspelt name of a shared one is refused. */
    private void requireTopic(String topic) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> names = new TreeSet<>(admin.listTopics().names().get());
            if (names.contains(topic)) {
                return;
            }
            if (!topic.startsWith(PlatformTopics.CASE_MANAGEMENT)) {
                throw new RefusedException(
                        "There is no topic %s. Topics: %s.".formatted(topic, String.join(", ", names)));
            }
        }
        PlatformTopics.createCaseManagement(bootstrapServers, topic);
    }

    private void send(List<ProducerRecord<String, byte[]>> records) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                60_000);
        List<Future<?>> sent = new ArrayList<>();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (ProducerRecord<String, byte[]> record : records) {
                sent.add(producer.send(record));
            }
            producer.flush();
            for (Future<?> one : sent) {
                one.get();
            }
        }
    }
}
