package org.openiro.platform.events.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openiro.embedded.KafkaBroker;
import org.openiro.embedded.PostgresServer;
import org.openiro.platform.events.journal.Buckets;
import org.openiro.platform.events.journal.Entries;
import org.openiro.platform.events.store.Statements;

/** What the relay promises, on real servers; each promise also with its guard taken out, which must then be broken. */
class RelayTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    private static PostgresServer postgres;
    private static KafkaBroker broker;

    private final RelayLab lab = RelayLab.create(postgres, broker);

    @BeforeAll
    static void start() {
        postgres = PostgresServer.start();
        broker = KafkaBroker.start();
    }

    @AfterAll
    static void stop() {
        broker.close();
        postgres.close();
    }

    @Test
    void severalRelaysSendEachEventOnceAndAKeysEventsInOrder() throws SQLException {
        List<UUID> appended = new ArrayList<>(lab.append(300, 30));
        try (RunningRelay first = lab.relay();
                RunningRelay second = lab.relay();
                RunningRelay third = lab.relay()) {
            await().atMost(SOON).until(() -> lab.holders() == 3);
            appended.addAll(lab.append(300, 30));
            first.stop();
            appended.addAll(lab.append(100, 30));
            awaitAllSent();
            assertThat(List.of(second, third)).allMatch(relay -> relay.thread().isAlive());
        }
        TopicReading reading = lab.reading();
        assertThat(reading.ids()).containsExactlyInAnyOrderElementsOf(appended);
        assertThat(reading.everyKeyRises()).isTrue();
    }

    @Test
    void withoutLeasesSeveralRelaysSendTheSameEvent() throws SQLException {
        List<UUID> appended = lab.append(30, 5);
        CyclicBarrier allHaveRead = new CyclicBarrier(2);
        try (RunningRelay first = lab.run(lawless("first", allHaveRead));
                RunningRelay second = lab.run(lawless("second", allHaveRead))) {
            awaitAllSent();
            assertThat(List.of(first, second)).hasSize(2);
        }
        assertThat(lab.reading().ids()).hasSizeGreaterThan(appended.size());
    }

    @Test
    void relaysShareTheBucketsAndADeadOnesAreTakenOver() {
        Leases living = new Leases(lab.statements(), "living", RelayLab.LEASE);
        Leases dying = new Leases(lab.statements(), "dying", RelayLab.LEASE);
        assertThat(living.hold()).hasSize(Buckets.COUNT);

        await().atMost(SOON).untilAsserted(() -> {
            Set<Integer> mine = living.hold();
            Set<Integer> others = dying.hold();
            assertThat(others).hasSize(Buckets.COUNT / 2);
            assertThat(mine).hasSize(Buckets.COUNT / 2).doesNotContainAnyElementsOf(others);
        });
        // From here on nobody renews the leases of the dying one.
        await().atMost(SOON).untilAsserted(() -> assertThat(living.hold()).hasSize(Buckets.COUNT));
    }

    @Test
    void aRelayKilledBetweenSendingAndMarkingLosesNothing() throws Exception {
        List<UUID> appended = lab.append(40, 7);
        assertThat(DyingRelay.runAndDie(lab, broker.bootstrapServers(), false)).isEqualTo(137);
        assertThat(lab.unsent()).isEqualTo(40);

        try (RunningRelay heir = lab.relay()) {
            awaitAllSent();
            assertThat(heir.thread().isAlive()).isTrue();
        }
        TopicReading reading = lab.reading();
        assertThat(reading.distinctIds()).containsExactlyInAnyOrderElementsOf(appended);
        assertThat(reading.ids()).as("sent twice, for the inbox to drop").hasSize(80);
        assertThat(reading.everyKeyRises()).isTrue();
    }

    @Test
    void aRelayThatMarksBeforeKafkaHasTheRowsLosesThemWhenItIsKilled() throws Exception {
        lab.append(40, 7);
        assertThat(DyingRelay.runAndDie(lab, broker.bootstrapServers(), true)).isEqualTo(137);

        assertThat(lab.unsent()).isZero();
        assertThat(lab.reading().ids()).isEmpty();
    }

    @Test
    void aRelayThatLostItsLeaseMarksNothing() throws SQLException {
        lab.append(3, 1);
        Journal journal = new Journal(lab.statements());
        List<JournalRow> rows = journal.unsent(everyBucket(), 10);

        journal.mark(rows, "nobody");
        assertThat(lab.unsent()).isEqualTo(3);
        new Leases(lab.statements(), "somebody", RelayLab.LEASE).hold();
        journal.mark(rows, "somebody");
        assertThat(lab.unsent()).isZero();
    }

    @Test
    void whatIsAppendedWhileTheBrokerIsAwayArrivesWhenItIsBack() throws Exception {
        List<UUID> appended = new ArrayList<>(lab.append(10, 3));
        RelayParts parts = lab.parts("patient");
        Relay relay = parts.relay();
        try (RunningRelay running = RunningRelay.start(relay)) {
            awaitAllSent();
            broker.kill();
            appended.addAll(lab.append(100, 3));
            await().atMost(SOON).until(() -> relay.waitsFor().isPresent());
            appended.addAll(lab.append(100, 3));
            // A second relay comes up while there is no broker at all, and the first one goes.
            try (RunningRelay second = lab.relay()) {
                running.stop();
                assertThat(lab.unsent()).isEqualTo(200);
                broker.restart();
                awaitAllSent();
                assertThat(second.thread().isAlive()).isTrue();
            }
        } finally {
            ensureBroker();
        }
        TopicReading reading = lab.reading();
        assertThat(reading.distinctIds()).containsExactlyInAnyOrderElementsOf(appended);
        assertThat(reading.everyKeyRises()).isTrue();
    }

    @Test
    void aRelayThatDoesNotWaitForTheBrokerLosesWhatItCouldNotSend() throws Exception {
        lab.append(10, 3);
        try (RunningRelay careless = RunningRelay.start(new CarelessRelay(lab.parts("careless")))) {
            awaitAllSent();
            await().atMost(SOON).until(() -> lab.reading().ids().size() == 10);
            broker.kill();
            lab.append(50, 3);
            awaitAllSent();
            careless.stop();
        } finally {
            ensureBroker();
        }
        try (RunningRelay next = lab.relay()) {
            assertThat(lab.unsent()).isZero();
            assertThat(next.thread().isAlive()).isTrue();
        }
        assertThat(lab.reading().ids()).hasSize(10);
    }

    @Test
    void aRedactedEventIsNotSentAndTheOthersOfItsBucketAre() throws SQLException {
        List<UUID> appended = lab.append(9, 3);
        try (Connection transaction = lab.begin();
                Statement redact = transaction.createStatement()) {
            redact.execute("select openiro_redact(array ['key-1'])");
            transaction.commit();
        }
        try (RunningRelay relay = lab.relay()) {
            awaitAllSent();
            assertThat(relay.thread().isAlive()).isTrue();
        }
        assertThat(lab.reading().ids())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 9)
                        .filter(i -> i % 3 != 1)
                        .mapToObj(appended::get)
                        .toList());
    }

    @Test
    void twoTransactionsOfAKeyCommitInTheOrderOfTheirNumbers() throws Exception {
        assertThat(sentWhileTheFirstTransactionIsSlow(Entries::append)).isTrue();
    }

    @Test
    void withoutTheKeysLockALaterNumberOvertakesAnEarlierOne() throws Exception {
        assertThat(sentWhileTheFirstTransactionIsSlow(Entries::appendWithoutLock))
                .isFalse();
    }

    /** True when the key's events stand on the topic in the order of their numbers. */
    private boolean sentWhileTheFirstTransactionIsSlow(Appending appending) throws Exception {
        try (RunningRelay relay = lab.relay();
                Connection slow = lab.begin()) {
            appending.append(slow, lab.topic(), "key", 1);
            Thread quick = Thread.ofPlatform().start(() -> {
                try (Connection transaction = lab.begin()) {
                    appending.append(transaction, lab.topic(), "key", 2);
                    transaction.commit();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            // Either it waits for the slow one's lock, or it is through and its event is sent.
            await().atMost(SOON)
                    .until(() -> waitsForALock() || lab.reading().ids().size() == 1);
            slow.commit();
            quick.join();
            await().atMost(SOON).until(() -> lab.reading().ids().size() == 2);
            assertThat(relay.thread().isAlive()).isTrue();
        }
        return lab.reading().everyKeyRises();
    }

    private boolean waitsForALock() throws SQLException {
        try (Connection superuser = postgres.superuser(lab.name());
                Statement statement = superuser.createStatement();
                ResultSet waiting = statement.executeQuery(
                        "select count(*) > 0 from pg_locks where locktype = 'advisory' and not granted")) {
            waiting.next();
            return waiting.getBoolean(1);
        }
    }

    private void awaitAllSent() {
        await().atMost(SOON).until(() -> lab.unsent() == 0);
    }

    private static void ensureBroker() {
        if (!broker.isRunning()) {
            broker.restart();
        }
    }

    private static Set<Integer> everyBucket() {
        return new TreeSet<>(IntStream.range(0, Buckets.COUNT).boxed().toList());
    }

    /** Believes that it holds every bucket and marks whatever it sent; reads together with the other for the first time. */
    private RelayParts lawless(String holder, CyclicBarrier allHaveRead) {
        Statements statements = lab.statements();
        Leases everything = new Leases(statements, holder, RelayLab.LEASE) {
            @Override
            Set<Integer> hold() {
                return everyBucket();
            }

            @Override
            void keep() {
                // Nothing to keep.
            }
        };
        Journal shared = new Journal(statements) {
            private boolean met;

            @Override
            List<JournalRow> unsent(Collection<Integer> buckets, int limit) {
                List<JournalRow> rows = super.unsent(buckets, limit);
                if (!met) {
                    met = true;
                    meet(allHaveRead);
                }
                return rows;
            }

            @Override
            void mark(List<JournalRow> rows, String ignored) {
                statements.change("update outbox set sent_at = clock_timestamp() where number = any (?)", (Object)
                        rows.stream().map(JournalRow::number).toArray(Long[]::new));
            }
        };
        return lab.parts(holder).with(everything).with(shared);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Appending {
        UUID append(Connection transaction, String topic, String key, int number) throws SQLException;
    }

    /** Marks as soon as the rows are handed to the producer. */
    private static final class CarelessRelay extends Relay {

        CarelessRelay(RelayParts parts) {
            super(
                    parts.holder(),
                    parts.worker(),
                    parts.journal(),
                    parts.leases(),
                    parts.replays(),
                    parts.transports(),
                    RelayParts.TICK,
                    new RelayState());
        }

        @Override
        boolean deliver(Transport transport, List<JournalRow> rows) {
            transport.send(rows, "", () -> false);
            mark(rows);
            return true;
        }
    }
}
