package org.openiro.platform.events.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openiro.platform.testing.RecordsOfTopic;

/** Everything that stands on a topic, read from its beginning, each partition in its order. */
record TopicReading(List<ConsumerRecord<String, byte[]>> records) {

    static TopicReading of(String bootstrap, String topic) {
        return new TopicReading(RecordsOfTopic.of(bootstrap, topic));
    }

    List<UUID> ids() {
        return records.stream()
                .map(record -> UUID.fromString(header(record, "ce_id")))
                .toList();
    }

    /** What each event says, by its id: key, body and every attribute but the trace of its sending. */
    Map<UUID, String> contents() {
        Map<UUID, String> contents = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            StringBuilder content = new StringBuilder(record.key() + " " + new String(record.value(), UTF_8));
            record.headers().forEach(header -> {
                if (!header.key().equals("traceparent")) {
                    content.append(' ').append(header.key()).append('=').append(new String(header.value(), UTF_8));
                }
            });
            contents.put(UUID.fromString(header(record, "ce_id")), content.toString());
        }
        return contents;
    }

    Set<UUID> distinctIds() {
        return new HashSet<>(ids());
    }

    /** What a consumer with an inbox sees of each key: the sequences of the first time that each event came. */
    Map<String, List<Long>> firstSequencesByKey() {
        Map<String, List<Long>> sequences = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (seen.add(header(record, "ce_id"))) {
                sequences
                        .computeIfAbsent(record.key(), key -> new ArrayList<>())
                        .add(Long.parseLong(header(record, "ce_sequence")));
            }
        }
        return sequences;
    }

    boolean everyKeyRises() {
        return firstSequencesByKey().values().stream()
                .allMatch(sequences ->
                        sequences.equals(sequences.stream().sorted().toList()));
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
