package org.openiro.systemtests.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.openiro.systemtests.LocalPlatform;

/** When nothing is on its way any more: each journal has been sent, and each group has read its topics to their ends. */
final class Stillness {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofSeconds(1);

    private final Databases databases;
    private final String kafka;

    Stillness(LocalPlatform platform) {
        this.databases = new Databases(platform);
        this.kafka = platform.endpoints().kafka();
    }

    /** Waits for it; answers what still moves when patience has ended. */
    List<String> await() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<String> moving = moving();
        while (!moving.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(STEP.toNanos());
            moving = moving();
        }
        return moving;
    }

    private List<String> moving() {
        List<String> moving = new ArrayList<>();
        for (String publisher : Databases.PUBLISHERS) {
            long unsent = databases.unsent(publisher);
            if (unsent > 0) {
                moving.add("%d events of %s are unsent".formatted(unsent, publisher));
            }
        }
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka))) {
            Collection<GroupListing> groups = admin.listGroups().all().get();
            for (GroupListing group : groups) {
                moving.addAll(unread(admin, group.groupId()));
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return moving;
    }

    private static List<String> unread(Admin admin, String group) throws ExecutionException, InterruptedException {
        ConsumerGroupDescription description = admin.describeConsumerGroups(List.of(group))
                .describedGroups()
                .get(group)
                .get();
        List<TopicPartition> partitions = description.members().stream()
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .toList();
        if (partitions.isEmpty()) {
            return List.of(group + " reads nothing yet");
        }
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
                .all()
                .get();
        return partitions.stream()
                .filter(each -> offset(read.get(each)) < ends.get(each).offset())
                .map(each -> "%s has read %s to %d of %d"
                        .formatted(
                                group,
                                each,
                                offset(read.get(each)),
                                ends.get(each).offset()))
                .toList();
    }

    private static long offset(OffsetAndMetadata read) {
        return read == null ? 0 : read.offset();
    }
}
