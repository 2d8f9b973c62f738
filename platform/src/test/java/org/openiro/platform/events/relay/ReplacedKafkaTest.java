package org.openiro.platform.events.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.embedded.KafkaBroker;
import org.openiro.embedded.PostgresServer;
import org.openiro.platform.events.journal.Entries;

/** A Kafka that has lost everything comes up where the former stood, while a relay runs; later another relay follows it. */
class ReplacedKafkaTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    private PostgresServer postgres;
    private KafkaBroker broker;
    private RelayLab lab;

    @BeforeEach
    void start() {
        postgres = PostgresServer.start();
        broker = KafkaBroker.start();
        lab = RelayLab.create(postgres, broker);
    }

    @AfterEach
    void stop() {
        broker.close();
        postgres.close();
    }

    @Test
    void whatBothSendArrives() throws SQLException {
        assertThat(arrivingFromBoth(parts -> parts)).isEqualTo(2);
    }

    @Test
    void aKafkaThatLooksForDoublesTakesTheSuccessorsFirstEventForOne() throws SQLException {
        assertThat(arrivingFromBoth(parts -> parts.with(this::lookedAtForDoubles)))
                .isEqualTo(1);
    }

    private int arrivingFromBoth(UnaryOperator<RelayParts> transported) throws SQLException {
        try (RunningRelay before = lab.run(transported.apply(lab.parts("before")))) {
            append("former-" + lab.topic());
            broker.restartEmpty();
            broker.createTopics(1, lab.topic());
            append(lab.topic());
            assertThat(before.thread().isAlive()).isTrue();
        }
        try (RunningRelay after = lab.run(transported.apply(lab.parts("after")))) {
            append(lab.topic());
            assertThat(after.thread().isAlive()).isTrue();
        }
        return lab.reading().ids().size();
    }

    /** Returns once a relay has sent it and marked it so. */
    private void append(String topic) throws SQLException {
        try (Connection transaction = lab.begin()) {
            Entries.append(transaction, topic, "key-" + UUID.randomUUID(), 1);
            transaction.commit();
        }
        await().atMost(SOON).until(() -> lab.unsent() == 0);
    }

    private Transport lookedAtForDoubles() {
        Map<String, Object> config =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all", "enable.idempotence", true);
        return new Transport(
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer()), RelayLab.events());
    }
}
