package org.openiro.embedded.broker;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/** Formats the broker's folder when it is new, runs broker and controller until SIGTERM, and says when they are ready. */
public final class BrokerMain {

    private BrokerMain() {}

    /** Arguments: the properties file, the cluster id, the file to write once the broker serves. */
    public static void main(String[] args) throws IOException {
        Path properties = Path.of(args[0]);
        int exit = StorageTool.execute(
                new String[] {"format", "--ignore-formatted", "--cluster-id", args[1], "--config", args[0]},
                System.out);
        if (exit != 0) {
            System.exit(exit);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(read(properties)), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        server.startup();
        Files.writeString(Path.of(args[2]), "ready\n");
        server.awaitShutdown();
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
