package org.openiro.systemtests.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies on a council's topic, read without belonging to any group. */
record Topics(String bootstrapServers) {

    private static final Duration POLL = Duration.ofSeconds(1);

    /**
     * A record.
     *
     * @param person whom its key names, without the scheme
     */
    record Sent(String eventId, String person) {

        private static Sent of(ConsumerRecord<String, byte[]> record) {
            return new Sent(
                    new String(record.headers().lastHeader("ce_id").value(), UTF_8),
                    record.key().substring(record.key().indexOf(':') + 1));
        }
    }

    List<Sent> records(String topic) {
        List<Sent> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(POLL).forEach(record -> records.add(Sent.of(record)));
            }
        }
        return records;
    }
}
