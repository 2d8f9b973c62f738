package org.openiro.embedded;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes topics on a broker. */
public final class Topics {

    private Topics() {}

    /** Makes those that are missing, and gives all of them the settings: a client may have made one by using it. */
    public static void create(
            String bootstrapServers, int partitions, Map<String, String> settings, Collection<String> names) {
        Map<String, Object> client = Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (Admin admin = Admin.create(client)) {
            List<NewTopic> topics = names.stream()
                    .map(name -> new NewTopic(name, partitions, (short) 1).configs(settings))
                    .toList();
            for (KafkaFuture<Void> made : admin.createTopics(topics).values().values()) {
                unlessItExists(made);
            }
            admin.incrementalAlterConfigs(changes(settings, names)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics %s could not be made".formatted(names), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making topics", e);
        }
    }

    private static void unlessItExists(KafkaFuture<Void> made) throws ExecutionException, InterruptedException {
        try {
            made.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static Map<ConfigResource, Collection<AlterConfigOp>> changes(
            Map<String, String> settings, Collection<String> names) {
        List<AlterConfigOp> set = settings.entrySet().stream()
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        names.forEach(name -> changes.put(new ConfigResource(ConfigResource.Type.TOPIC, name), set));
        return changes;
    }
}
