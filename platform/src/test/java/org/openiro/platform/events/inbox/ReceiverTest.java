package org.openiro.platform.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openiro.platform.events.inbox.Tallies.behind;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.events.EventEnvelope;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.deadletter.Incoming;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** What the receiver promises, on real PostgreSQL and Kafka. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class ReceiverTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    EventReceiver receiver;

    @Inject
    Interruptions interruptions;

    @Inject
    AsAuthority as;

    @Inject
    NewestOnly newest;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    private final String subject = "subject-" + UUID.randomUUID();

    @AfterEach
    void letHandlersBe() {
        interruptions.clear();
    }

    @Test
    void aConsumerThatDiesBetweenEffectAndCommitOfItsOffsetDoublesNothing() throws Exception {
        consumeAndDieBeforeTheCommitThenConsumeAgain();
        assertThat(tallies()).containsExactly(1, 2, 3);
    }

    @Test
    void withoutTheInboxAConsumerThatDiesDoublesTheEffect() throws Exception {
        QuarkusMock.installMockForType(new ForgetfulInbox(), Inbox.class);
        consumeAndDieBeforeTheCommitThenConsumeAgain();
        assertThat(tallies()).containsExactly(1, 2, 3, 1, 2, 3);
    }

    private void consumeAndDieBeforeTheCommitThenConsumeAgain() {
        String topic = "dying-" + UUID.randomUUID();
        for (int amount = 1; amount <= 3; amount++) {
            TestEvents.publish(
                    topic,
                    TallyHandler.TYPE,
                    TestTokens.SAMPLEBOROUGH,
                    "key",
                    "{\"subject\":\"%s\",\"amount\":%d}".formatted(subject, amount));
        }
        consumeThree(topic);
        consumeThree(topic);
    }

    /** Never commits an offset: as far as Kafka knows, this consumer died before it could. */
    private void consumeThree(String topic) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                bootstrap,
                "group.id",
                "dying-" + topic,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            AtomicInteger received = new AtomicInteger();
            await().atMost(SOON).until(() -> {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    receiver.receive(record);
                    received.incrementAndGet();
                }
                return received.get() == 3;
            });
        }
    }

    @Test
    void aFailureAfterTheEffectUndoesItAndTheNextAttemptHasItOnce() throws SQLException {
        AtomicInteger failures = new AtomicInteger();
        interruptions.afterTheEffect(tally -> {
            if (failures.getAndIncrement() == 0) {
                throw new IllegalStateException("dies within the transaction");
            }
        });
        receiver.receive(Records.tally(subject, 7));

        assertThat(failures).hasValue(2);
        assertThat(tallies()).containsExactly(7);
    }

    @Test
    void whatFailsAgainAndAgainIsKeptWithoutTheTextOfTheFailure() throws SQLException {
        interruptions.afterTheEffect(tally -> {
            throw new IllegalStateException("always, and this text is nobody's business");
        });
        ConsumerRecord<String, byte[]> record = Records.tally(subject, 7);
        receiver.receive(record);

        assertThat(tallies()).isEmpty();
        assertThat(problemsOf(record))
                .singleElement()
                .asString()
                .contains("failed")
                .doesNotContain("business");
    }

    /** No schema of an event says how long a text may be; an index does. */
    @Test
    void aTextTooLongForAnyIndexIsNamedWhereTheRecordFails() throws SQLException {
        String secret = new Random(1)
                .ints(900_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        ConsumerRecord<String, byte[]> record = Records.event(
                "subject-arrived.v1",
                "{\"id\":\"%s\",\"others\":[\"%s\",\"%s\"]}".formatted(secret, "a".repeat(2704), "a".repeat(2705)));
        receiver.receive(record);

        assertThat(problemsOf(record))
                .singleElement()
                .asString()
                .contains("\"failed\"", "{\"pointer\":\"/id\",\"code\":\"too-long\"", "\"/others/1\"")
                .doesNotContain("/others/0", secret.substring(0, 20));
    }

    @Test
    void aRefusalUndoesWhatTheHandlerBegan() throws SQLException {
        ConsumerRecord<String, byte[]> record = Records.tally(subject, -1);
        receiver.receive(record);

        assertThat(tallies()).isEmpty();
        assertThat(problemsOf(record))
                .containsExactly("[{\"pointer\":\"/amount\",\"code\":\"negative\",\"detail\":\"a tally only grows\"}]");
    }

    @Test
    void theTopicDecidesTheAuthorityAndAHeaderThatDisagreesIsRefused() throws SQLException {
        UUID id = UUID.randomUUID();
        ConsumerRecord<String, byte[]> record = Records.record(
                "case-management." + TestTokens.SAMPLEBOROUGH,
                TestEvents.headers(id, TallyHandler.TYPE, TestTokens.OTHERSHIRE, 1L),
                "{\"subject\":\"%s\",\"amount\":1}".formatted(subject));
        receiver.receive(record);

        assertThat(tallies()).isEmpty();
        assertThat(problemsOf(record)).singleElement().asString().contains("authority-disagrees");
        assertThat(behind("select authority from dead_letter where event_id::text = ?", id.toString()))
                .containsExactly(TestTokens.SAMPLEBOROUGH);
    }

    @Test
    void withoutAHeaderACaseManagementRecordBelongsToItsTopicsAuthority() throws SQLException {
        receiver.receive(Records.record(
                "case-management." + TestTokens.OTHERSHIRE,
                TestEvents.headers(UUID.randomUUID(), TallyHandler.TYPE, null, null),
                "{\"subject\":\"%s\",\"amount\":1}".formatted(subject)));

        assertThat(behind("select authority from tally where subject = ?", subject))
                .containsExactly(TestTokens.OTHERSHIRE);
    }

    @Test
    void aTypeThatNobodyHandlesIsIgnoredExceptFromCaseManagement() throws SQLException {
        Map<String, String> headers =
                TestEvents.headers(UUID.randomUUID(), "something-else.v1", TestTokens.SAMPLEBOROUGH, 1L);
        ConsumerRecord<String, byte[]> ours = Records.record("samples", headers, "{}");
        receiver.receive(ours);
        assertThat(problemsOf(ours)).isEmpty();

        ConsumerRecord<String, byte[]> theirs =
                Records.record("case-management." + TestTokens.SAMPLEBOROUGH, headers, "{}");
        receiver.receive(theirs);
        assertThat(problemsOf(theirs)).singleElement().asString().contains("unknown-type");
    }

    @Test
    void aBodyAgainstTheSchemaIsRefusedWithPointersAndWithoutValues() throws SQLException {
        ConsumerRecord<String, byte[]> record = Records.event(
                TallyHandler.TYPE, "{\"subject\":\"a secret name\",\"amount\":\"many\",\"on\":\"31 June\"}");
        receiver.receive(record);

        assertThat(problemsOf(record))
                .singleElement()
                .asString()
                .contains("\"/amount\"", "\"/on\"")
                .doesNotContain("secret", "many", "31 June");
    }

    /** PostgreSQL keeps no such text. */
    @Test
    void aTextWithTheNulCharacterIsRefusedWithItsPointer() throws SQLException {
        ConsumerRecord<String, byte[]> record =
                Records.event(TallyHandler.TYPE, "{\"subject\":\"" + subject + "\\u0000\",\"amount\":1}");
        receiver.receive(record);

        assertThat(problemsOf(record))
                .singleElement()
                .asString()
                .contains("\"/subject\"", "\"invalid\"")
                .doesNotContain(subject);
    }

    /** What it says about itself has to be kept, too: a letter that cannot be kept would hold up its partition for ever. */
    @Test
    void aKeyAndATypeWithTheNulCharacterAreRefusedAndKeptWithoutIt() throws SQLException {
        UUID id = UUID.randomUUID();
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                "case-management." + TestTokens.SAMPLEBOROUGH, 0, 0, "k\0ey", new byte[] {'{', '}'});
        TestEvents.headers(id, "ty\0pe", null, null)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        receiver.receive(record);

        assertThat(problemsOf(record)).singleElement().asString().contains("\"key\"", "\"ce_type\"");
        assertThat(behind("select key || ' ' || type from dead_letter where event_id::text = ?", id.toString()))
                .containsExactly("k\uFFFDey ty\uFFFDpe");
    }

    @Test
    void aFactAboutWhatHasNotArrivedWaitsAndIsAppliedOnArrivalInTheOrderOfPublishing() throws SQLException {
        String about = "about-" + UUID.randomUUID();
        receiver.receive(Records.tallyAbout(subject, 1, about));
        receiver.receive(Records.tallyAbout(subject, 2, about));
        receiver.receive(Records.tally(subject, 3));
        assertThat(tallies()).as("others are not held up").containsExactly(3);

        receiver.receive(Records.arrival(about));
        assertThat(tallies()).containsExactlyInAnyOrder(3, 1, 2);
        assertThat(waitingFor(about)).isEmpty();
    }

    @Test
    void aWaitingFactThatIsRefusedOnArrivalIsKeptAsADeadLetterAndTheArrivalStands() throws SQLException {
        String about = "about-" + UUID.randomUUID();
        ConsumerRecord<String, byte[]> hopeless = Records.tallyAbout(subject, 0, about);
        receiver.receive(hopeless);
        receiver.receive(Records.tallyAbout(subject, 4, about));
        receiver.receive(Records.arrival(about));

        assertThat(tallies()).containsExactly(4);
        assertThat(problemsOf(hopeless)).singleElement().asString().contains("\"zero\"");
        assertThat(behind("select id from tally_subject where id = ?", about)).hasSize(1);
    }

    @Test
    void aFactAndWhatItWaitsForMayArriveAtTheSameMoment() throws Exception {
        String about = "about-" + UUID.randomUUID();
        CountDownLatch looked = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(1);
        interruptions.afterLooking(tally -> {
            looked.countDown();
            within(arrived);
        });
        Thread fact = Thread.ofPlatform().start(() -> receiver.receive(Records.tallyAbout(subject, 1, about)));
        within(looked);
        // The fact has looked and not found it; now it arrives and finds nothing that waits.
        receiver.receive(Records.arrival(about));
        arrived.countDown();
        fact.join();

        assertThat(tallies()).containsExactly(1);
        assertThat(waitingFor(about)).isEmpty();
    }

    @Test
    void anOlderStateChangesNothing() {
        String thing = "thing-" + UUID.randomUUID();
        List<Boolean> newer = as.call(TestTokens.SAMPLEBOROUGH, () -> QuarkusTransaction.requiringNew()
                .call(() -> List.of(
                        newest.advance("thing", thing, 5),
                        newest.advance("thing", thing, 4),
                        newest.advance("thing", thing, 5),
                        newest.advance("thing", thing, 6))));
        assertThat(newer).containsExactly(true, false, false, true);
    }

    private static void within(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited in vain");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<Integer> tallies() throws SQLException {
        return Tallies.of(subject);
    }

    private static List<String> waitingFor(String about) throws SQLException {
        return behind("select event_id from pending_fact where waits_for_id = ?", about);
    }

    private static List<String> problemsOf(ConsumerRecord<String, byte[]> record) throws SQLException {
        return behind(
                "select problems from dead_letter where event_id::text = ?",
                Incoming.of(record).eventId().toString());
    }

    private static final class ForgetfulInbox extends Inbox {

        ForgetfulInbox() {
            super(null, null, null);
        }

        @Override
        Set<UUID> enter(Collection<EventEnvelope> events) {
            return events.stream().map(EventEnvelope::id).collect(Collectors.toCollection(HashSet::new));
        }
    }
}
