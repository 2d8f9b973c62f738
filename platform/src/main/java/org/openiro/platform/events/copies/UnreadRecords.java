package org.openiro.platform.events.copies;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/**
 * How many records of a topic this service's replicas have not yet dealt with for good. Reckoned from the offsets that they
 * have committed, which follow within five seconds: a record that counts as read has had its effect.
 */
@Singleton
class UnreadRecords {

    private static final int PATIENCE_MILLIS = 5_000;

    private final Map<String, Object> config;
    private final String group;

    UnreadRecords(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.config = new HashMap<>(kafka);
        this.config.keySet().retainAll(AdminClientConfig.configNames());
        this.config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        this.config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        this.group = String.valueOf(kafka.get("group.id"));
    }

    /** By topic; one that does not exist has none. */
    Map<String, Long> of(Collection<String> topics) {
        Map<String, Long> unread = new HashMap<>();
        topics.forEach(topic -> unread.put(topic, 0L));
        try (Admin admin = Admin.create(config)) {
            List<TopicPartition> partitions = partitions(admin, topics);
            Map<TopicPartition, Long> begins = offsets(admin, partitions, OffsetSpec.earliest());
            Map<TopicPartition, Long> ends = offsets(admin, partitions, OffsetSpec.latest());
            Map<TopicPartition, Long> read = committed(admin);
            for (TopicPartition partition : partitions) {
                long begin = offset(begins, partition);
                long from = Math.max(begin, read.getOrDefault(partition, begin));
                unread.merge(partition.topic(), Math.max(0, offset(ends, partition) - from), Long::sum);
            }
        } catch (ExecutionException e) {
            throw new ProblemException(PlatformProblem.UNAVAILABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(PlatformProblem.UNAVAILABLE);
        }
        return unread;
    }

    private static List<TopicPartition> partitions(Admin admin, Collection<String> topics)
            throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        List<String> wanted = topics.stream().filter(existing::contains).toList();
        return admin.describeTopics(wanted).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> question = new HashMap<>();
        partitions.forEach(partition -> question.put(partition, which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        admin.listOffsets(question).all().get().forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    private Map<TopicPartition, Long> committed(Admin admin) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> committed = new HashMap<>();
        admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, offset) -> committed.put(partition, offset.offset()));
        return committed;
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }
}
