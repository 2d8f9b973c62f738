package org.openiro.platform.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.events.deadletter.Incoming;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** Records that come together have the effects that they would have one by one. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class BatchTest {

    @Inject
    EventReceiver receiver;

    @Inject
    Interruptions interruptions;

    private final String subject = "subject-" + UUID.randomUUID();

    @AfterEach
    void letHandlersBe() {
        interruptions.clear();
    }

    @Test
    void neighboursOfOneCouncilAreAppliedInOneTransactionInTheirOrder() throws SQLException {
        receive(List.of(Records.tally(subject, 1), Records.tally(subject, 2), Records.tally(subject, 3)));

        assertThat(tallies()).containsExactly(1, 2, 3);
        assertThat(behind("select distinct xmin::text from tally where subject = ?", subject))
                .hasSize(1);
    }

    @Test
    void aRecordThatIsRefusedIsTheOnlyDeadLetterAndTheOthersStand() throws SQLException {
        ConsumerRecord<String, byte[]> hopeless = Records.tally(subject, -1);
        ConsumerRecord<String, byte[]> unreadable =
                Records.event(TallyHandler.TYPE, "{\"subject\":\"" + subject + "\",\"amount\":\"many\"}");
        ConsumerRecord<String, byte[]> last = Records.tally(subject, 3);
        receive(List.of(Records.tally(subject, 1), hopeless, Records.tally(subject, 2), unreadable, last));

        assertThat(tallies()).containsExactly(1, 2, 3);
        assertThat(problemsOf(hopeless)).singleElement().asString().contains("\"negative\"");
        assertThat(problemsOf(unreadable)).singleElement().asString().contains("\"/amount\"");
        assertThat(problemsOf(last)).isEmpty();
    }

    @Test
    void aRecordThatFailsForAnUnknownReasonIsTheOnlyDeadLetterAndTheOthersStand() throws SQLException {
        interruptions.afterTheEffect(tally -> {
            if (tally.amount() == 2) {
                throw new IllegalStateException("always");
            }
        });
        ConsumerRecord<String, byte[]> failing = Records.tally(subject, 2);
        receive(List.of(Records.tally(subject, 1), failing, Records.tally(subject, 3)));

        assertThat(tallies()).containsExactly(1, 3);
        assertThat(problemsOf(failing)).singleElement().asString().contains("\"failed\"");
    }

    @Test
    void aFactThatMustWaitWaitsAndTheOthersDoNot() throws SQLException {
        String about = "about-" + UUID.randomUUID();
        receive(List.of(Records.tally(subject, 1), Records.tallyAbout(subject, 2, about), Records.tally(subject, 3)));
        assertThat(tallies()).containsExactly(1, 3);

        receive(List.of(Records.arrival(about), Records.tally(subject, 4)));
        assertThat(tallies()).containsExactlyInAnyOrder(1, 3, 2, 4);
        assertThat(behind("select event_id from pending_fact where waits_for_id = ?", about))
                .isEmpty();
    }

    @Test
    void theSameRecordTwiceAmongThemHasOneEffect() throws SQLException {
        ConsumerRecord<String, byte[]> record = Records.tally(subject, 1);
        receive(List.of(record, record, Records.tally(subject, 2)));
        receive(List.of(record, Records.tally(subject, 3)));

        assertThat(tallies()).containsExactly(1, 2, 3);
    }

    @Test
    void whatNobodyHandlesIsPassedOver() throws SQLException {
        Map<String, String> headers =
                TestEvents.headers(UUID.randomUUID(), "something-else.v1", TestTokens.SAMPLEBOROUGH, 1L);
        receive(List.of(
                Records.tally(subject, 1), Records.record("samples", headers, "{}"), Records.tally(subject, 2)));

        assertThat(tallies()).containsExactly(1, 2);
    }

    @Test
    void recordsOfTwoCouncilsStayApart() throws SQLException {
        Map<String, String> headers =
                TestEvents.headers(UUID.randomUUID(), TallyHandler.TYPE, TestTokens.OTHERSHIRE, 1L);
        String body = "{\"subject\":\"%s\",\"amount\":9}".formatted(subject);
        receive(List.of(
                Records.tally(subject, 1),
                Records.tally(subject, 2),
                Records.record("samples", headers, body),
                Records.tally(subject, 3)));

        assertThat(behind("select authority || ' ' || amount from tally where subject = ? order by position", subject))
                .containsExactly(
                        TestTokens.SAMPLEBOROUGH + " 1",
                        TestTokens.SAMPLEBOROUGH + " 2",
                        TestTokens.OTHERSHIRE + " 9",
                        TestTokens.SAMPLEBOROUGH + " 3");
    }

    private void receive(List<ConsumerRecord<String, byte[]>> records) {
        receiver.receive(new ConsumerRecords<>(Map.of(new TopicPartition("samples", 0), records), Map.of()));
    }

    private List<Integer> tallies() throws SQLException {
        try (Connection superuser = TestDatabase.superuser("platform")) {
            return Tallies.of(superuser, subject);
        }
    }

    private static List<String> problemsOf(ConsumerRecord<String, byte[]> record) throws SQLException {
        return behind(
                "select problems from dead_letter where event_id::text = ?",
                Incoming.of(record).eventId().toString());
    }

    private static List<String> behind(String sql, String value) throws SQLException {
        try (Connection superuser = TestDatabase.superuser("platform")) {
            return Tallies.list(superuser, sql, value);
        }
    }
}
