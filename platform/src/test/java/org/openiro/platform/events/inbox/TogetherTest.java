package org.openiro.platform.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openiro.platform.events.inbox.Tallies.behind;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.events.Subject;
import org.openiro.platform.events.Withdrawals;
import org.openiro.platform.events.deadletter.Incoming;
import org.openiro.platform.events.store.AdvisoryLock;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** What a poll brings, all in one transaction for each council; and what is wrong with one record is that one's alone. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class TogetherTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    EventReceiver receiver;

    @Inject
    Interruptions interruptions;

    @Inject
    Withdrawals withdrawals;

    @Inject
    AsAuthority as;

    private final String subject = "subject-" + UUID.randomUUID();
    private final String about = "about-" + UUID.randomUUID();

    @AfterEach
    void letHandlersBe() {
        interruptions.clear();
    }

    @Test
    void recordsOfOnePollHaveTheirEffectsInOneTransaction() throws SQLException {
        receiver.receive(List.of(tally(1), tally(2), tally(3)));

        assertThat(tallies()).containsExactly(1, 2, 3);
        assertThat(transactions()).hasSize(1);
    }

    @Test
    void theyAreTakenByPartitionAndWithinOneInTheirOrder() {
        List<Integer> taken = Collections.synchronizedList(new ArrayList<>());
        interruptions.afterTheEffect(tally -> taken.add(tally.amount()));
        receiver.receive(List.of(at(7, tally(1)), at(7, tally(2)), at(0, tally(3)), at(4, tally(4)), at(0, tally(5))));

        assertThat(taken).containsExactly(3, 5, 4, 1, 2);
    }

    /** As of two topics in one poll, which Kafka brings in any order. */
    @Test
    void withinAPartitionTheyAreTakenAsTheirPublisherNumberedThem() {
        List<Integer> taken = Collections.synchronizedList(new ArrayList<>());
        interruptions.afterTheEffect(tally -> taken.add(tally.amount()));
        receiver.receive(List.of(numbered(12, 1), numbered(7, 2), numbered(9, 3), numbered(8, 4)));

        assertThat(taken).containsExactly(2, 4, 3, 1);
    }

    @Test
    void eachCouncilsRecordsHaveATransactionOfTheirOwn() throws SQLException {
        receiver.receive(List.of(tally(1), theirs(2), tally(3), theirs(4)));

        assertThat(behind("select authority || ' ' || amount from tally where subject = ? order by amount", subject))
                .containsExactly(
                        TestTokens.SAMPLEBOROUGH + " 1",
                        TestTokens.OTHERSHIRE + " 2",
                        TestTokens.SAMPLEBOROUGH + " 3",
                        TestTokens.OTHERSHIRE + " 4");
        assertThat(transactions()).hasSize(2);
    }

    @Test
    void theOneThatIsRefusedIsKeptAsADeadLetterAndTheOthersHaveTheirEffectOnce() throws SQLException {
        ConsumerRecord<String, byte[]> refused = tally(-1);
        receiver.receive(List.of(tally(1), refused, tally(3)));

        assertThat(tallies()).containsExactly(1, 3);
        assertThat(transactions()).as("one by one").hasSize(2);
        assertThat(deadLetters(refused)).hasSize(1);
    }

    @Test
    void theOneThatAlwaysFailsIsKeptAsADeadLetterAndTheOthersHaveTheirEffectOnce() throws SQLException {
        interruptions.afterTheEffect(tally -> {
            if (tally.amount() == 2) {
                throw new IllegalStateException("always");
            }
        });
        ConsumerRecord<String, byte[]> failing = tally(2);
        receiver.receive(List.of(tally(1), failing, tally(3)));

        assertThat(tallies()).containsExactly(1, 3);
        assertThat(deadLetters(failing)).hasSize(1);
    }

    @Test
    void theOneThatCannotBeReadIsKeptAsADeadLetterAndTheOthersHaveTheirEffectOnce() throws SQLException {
        ConsumerRecord<String, byte[]> unreadable = Records.record(
                "samples",
                Map.of("ce_id", UUID.randomUUID().toString(), "ce_authority", TestTokens.SAMPLEBOROUGH),
                "{}");
        receiver.receive(List.of(tally(1), unreadable, tally(3)));

        assertThat(tallies()).containsExactly(1, 3);
        assertThat(deadLetters(unreadable)).hasSize(1);
    }

    @Test
    void theOneThatFailsOnceIsTriedAgainAndAllHaveTheirEffectOnce() throws SQLException {
        AtomicInteger failures = new AtomicInteger();
        interruptions.afterTheEffect(tally -> {
            if (tally.amount() == 2 && failures.getAndIncrement() == 0) {
                throw new IllegalStateException("once");
            }
        });
        receiver.receive(List.of(tally(1), tally(2), tally(3)));

        assertThat(failures).hasValue(2);
        assertThat(tallies()).containsExactly(1, 2, 3);
    }

    @Test
    void whatComesAgainInOnePollOrTheNextHasItsEffectOnce() throws SQLException {
        ConsumerRecord<String, byte[]> record = tally(1);
        receiver.receive(List.of(record, tally(2), record));
        receiver.receive(List.of(record, tally(3)));

        assertThat(tallies()).containsExactly(1, 2, 3);
    }

    @Test
    void whatAnEarlierRecordOfThePollLeftIsThereForALaterOne() throws SQLException {
        receiver.receive(List.of(
                Records.tallyAbout(subject, 1, about),
                Records.tallyAbout(subject, 2, about),
                Records.arrival(about),
                Records.tallyAbout(subject, 3, about)));

        assertThat(tallies()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(transactions()).hasSize(1);
        assertThat(behind("select event_id from pending_fact where waits_for_id = ?", about))
                .isEmpty();
    }

    @Test
    void whatIsWithdrawnInTheMidstOfAPollIsWithdrawnForTheRecordsAfterIt() throws SQLException {
        interruptions.afterTheEffect(tally -> {
            if (tally.amount() == 2) {
                withdrawals.withdraw(List.of(new Subject("subject", about)));
            }
        });
        receiver.receive(List.of(
                Records.arrival(about),
                Records.tallyAbout(subject, 1, about),
                tally(2),
                Records.tallyAbout(subject, 3, about)));

        assertThat(tallies()).containsExactlyInAnyOrder(1, 2);
        assertThat(transactions()).hasSize(1);
    }

    @Test
    void ofAPollWhatIsAboutWhatWasWithdrawnBeforeHasNoEffectAndTheRestHasIts() throws SQLException {
        String other = "other-" + UUID.randomUUID();
        receiver.receive(List.of(Records.arrival(about), Records.arrival(other)));
        as.run(TestTokens.SAMPLEBOROUGH, () -> QuarkusTransaction.requiringNew()
                .run(() -> withdrawals.withdraw(List.of(new Subject("subject", about)))));
        receiver.receive(
                List.of(Records.tallyAbout(subject, 1, about), Records.tallyAbout(subject, 2, other), tally(3)));

        assertThat(tallies()).containsExactlyInAnyOrder(2, 3);
        assertThat(transactions()).hasSize(1);
    }

    @Test
    void whatNobodyHandlesIsPassedOverAndTheOthersHaveTheirEffectInOneTransaction() throws SQLException {
        receiver.receive(List.of(tally(1), Records.event("nobodys.v1", "{}"), tally(3)));

        assertThat(tallies()).containsExactlyInAnyOrder(1, 3);
        assertThat(transactions()).hasSize(1);
    }

    /** The poll holds one lock and wants another; whoever holds that one has waited for the first for longer. */
    @Test
    void aPollGivesWayToWhoeverWaitsForItAndTakesItsRecordsLater() throws Exception {
        long ours = AdvisoryLock.id("pending", TestTokens.SAMPLEBOROUGH, "subject", about);
        String other = "other-" + UUID.randomUUID();
        try (Connection person = TestDatabase.superuser("platform")) {
            person.setAutoCommit(false);
            lock(person, AdvisoryLock.id("pending", TestTokens.SAMPLEBOROUGH, "subject", other));
            CompletableFuture<Void> waiting = new CompletableFuture<>();
            interruptions.afterTheEffect(tally -> {
                if (tally.amount() == 1 && !waiting.isDone()) {
                    begin(waiting, person, ours);
                    await().atMost(SOON).until(() -> TestDatabase.somebodyWaits("platform"));
                }
            });
            CompletableFuture<Void> poll = CompletableFuture.runAsync(
                    () -> receiver.receive(List.of(
                            Records.tallyAbout(subject, 7, about), tally(1), Records.tallyAbout(subject, 8, other))),
                    work -> Thread.ofPlatform().start(work));

            await().atMost(SOON).until(waiting::isDone);
            assertThat(waiting).as("the person's work went on").isCompletedWithValue(null);
            person.commit();
            await().atMost(SOON).until(poll::isDone);
            assertThat(poll).isCompleted();
        }
        assertThat(tallies()).containsExactly(1);
        receiver.receive(List.of(Records.arrival(about), Records.arrival(other)));
        assertThat(tallies()).containsExactlyInAnyOrder(1, 7, 8);
    }

    private static void begin(CompletableFuture<Void> waiting, Connection person, long lock) {
        Thread.ofPlatform().start(() -> {
            try {
                lock(person, lock);
                waiting.complete(null);
            } catch (SQLException e) {
                waiting.completeExceptionally(e);
            }
        });
    }

    private static void lock(Connection connection, long id) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, id);
            lock.execute();
        }
    }

    private ConsumerRecord<String, byte[]> tally(int amount) {
        return Records.tally(subject, amount);
    }

    private ConsumerRecord<String, byte[]> numbered(long number, int amount) {
        return Records.record(
                "samples",
                TestEvents.headers(UUID.randomUUID(), TallyHandler.TYPE, TestTokens.SAMPLEBOROUGH, number),
                "{\"subject\":\"%s\",\"amount\":%d}".formatted(subject, amount));
    }

    private ConsumerRecord<String, byte[]> theirs(int amount) {
        return Records.record(
                "samples",
                TestEvents.headers(UUID.randomUUID(), TallyHandler.TYPE, TestTokens.OTHERSHIRE, 1L),
                "{\"subject\":\"%s\",\"amount\":%d}".formatted(subject, amount));
    }

    private List<Integer> tallies() throws SQLException {
        return Tallies.of(subject);
    }

    private List<String> transactions() throws SQLException {
        return behind("select distinct xmin::text from tally where subject = ?", subject);
    }

    private static List<String> deadLetters(ConsumerRecord<String, byte[]> record) throws SQLException {
        return behind(
                "select event_id from dead_letter where event_id::text = ?",
                Incoming.of(record).eventId().toString());
    }

    private static ConsumerRecord<String, byte[]> at(int partition, ConsumerRecord<String, byte[]> record) {
        ConsumerRecord<String, byte[]> moved =
                new ConsumerRecord<>(record.topic(), partition, record.offset(), record.key(), record.value());
        record.headers().forEach(moved.headers()::add);
        return moved;
    }
}
