package org.openiro.platform.authority;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.platform.testing.TestTokens.OTHERSHIRE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.sample.NoteClient;
import org.openiro.platform.sample.NoteCounter;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class ConsumerIsolationTest {

    private static final String COUNCIL_WITHOUT_NOTES = "E08000002";

    @Inject
    EventReceiver receiver;

    @Inject
    NoteCounter counter;

    @BeforeEach
    void aNoteOfAnotherCouncil() {
        NoteClient.write(OTHERSHIRE, UUID.randomUUID(), "consumer " + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    @Test
    void aRecordIsHandledForItsOwnCouncilAlone() {
        assertThat(countedFor(OTHERSHIRE)).isPositive();
        assertThat(countedFor(COUNCIL_WITHOUT_NOTES)).isZero();
    }

    @Test
    void withThePolicyDroppedAConsumerWouldCountAnotherCouncilsRows() throws SQLException {
        try {
            TestDatabase.owner("platform", "alter table note disable row level security");
            assertThat(countedFor(COUNCIL_WITHOUT_NOTES)).isPositive();
        } finally {
            TestDatabase.owner("platform", "alter table note enable row level security");
        }
        assertThat(countedFor(COUNCIL_WITHOUT_NOTES)).isZero();
    }

    private long countedFor(String authority) {
        UUID event = UUID.randomUUID();
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("counts", 0, 0, event.toString(), "{\"why\": \"test\"}".getBytes(UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        event.toString(),
                        "ce_type",
                        NoteCounter.TYPE,
                        "ce_source",
                        "urn:openiro:test",
                        "ce_time",
                        Clock.systemUTC().instant().toString(),
                        "ce_authority",
                        authority,
                        "ce_sequence",
                        "1",
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        receiver.receive(record);
        return counter.countedFor(event);
    }
}
