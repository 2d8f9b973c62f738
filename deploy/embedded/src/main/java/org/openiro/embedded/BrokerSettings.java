package org.openiro.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** One node that is broker and controller, with threads, buffers and internal topics cut down to a small heap. */
final class BrokerSettings {

    private BrokerSettings() {}

    static Properties of(Path data, int port, int controllerPort, int partitions) {
        Properties properties = new Properties();
        place(properties, data, port, controllerPort);
        properties.setProperty("num.partitions", "" + partitions);
        // 90 days; the launcher gives topics that differ their own.
        properties.setProperty("log.retention.hours", "2160");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        // A broker that comes back after SIGKILL may register again once this has passed.
        properties.setProperty("broker.session.timeout.ms", "4000");
        properties.setProperty("broker.heartbeat.interval.ms", "1000");
        single(properties);
        small(properties);
        return properties;
    }

    private static void place(Properties properties, Path data, int port, int controllerPort) {
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        properties.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("inter.broker.listener.name", "PLAINTEXT");
        properties.setProperty("log.dirs", data.toString());
    }

    private static void single(Properties properties) {
        properties.setProperty("default.replication.factor", "1");
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            properties.setProperty(topic + ".replication.factor", "1");
            properties.setProperty(topic + ".num.partitions", "4");
        }
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    private static void small(Properties properties) {
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "4");
        properties.setProperty("background.threads", "2");
        properties.setProperty("num.recovery.threads.per.data.dir", "2");
        properties.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        properties.setProperty("log.index.size.max.bytes", "1048576");
        properties.setProperty("log.segment.bytes", "67108864");
    }
}
