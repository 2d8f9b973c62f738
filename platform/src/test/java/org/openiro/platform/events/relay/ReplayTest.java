package org.openiro.platform.events.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openiro.embedded.KafkaBroker;
import org.openiro.embedded.PostgresServer;
import org.openiro.platform.events.journal.Entries;

/** A replay sends what was published as it was, whatever happens meanwhile. */
class ReplayTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    /** More than one batch. */
    private static final int MANY = 700;

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
    void aReplaySendsTheSameEventsInEachKeysOrderWhileOthersArePublished() throws Exception {
        List<UUID> before = lab.append(MANY, 9);
        List<UUID> meanwhile = new ArrayList<>();
        try (RunningRelay first = lab.relay();
                RunningRelay second = lab.relay()) {
            await().atMost(SOON).until(() -> lab.holders() == 2);
            lab.orderReplay(lab.topic());
            meanwhile.addAll(lab.append(MANY, 9));
            awaitAllDone();
            assertThat(List.of(first, second)).allMatch(relay -> relay.thread().isAlive());
        }
        TopicReading live = lab.reading();
        TopicReading replay = lab.readingOfReplay();
        assertThat(replay.ids()).containsExactlyInAnyOrderElementsOf(before).doesNotContainAnyElementsOf(meanwhile);
        assertThat(replay.everyKeyRises()).isTrue();
        assertThat(live.contents()).containsAllEntriesOf(replay.contents());
    }

    @Test
    void whoeverTakesAReplayOverFromADeadRelayLosesNothingAndKeepsTheOrder() throws Exception {
        List<UUID> appended = lab.append(MANY, 9);
        lab.orderReplay(lab.topic());
        RelayParts dying = lab.parts("dying");
        try (Transport transport = dying.transports().get()) {
            assertThatThrownBy(() -> dying.replays().step(rows -> {
                        transport.send(rows, ".replay", () -> true);
                        throw new Killed();
                    }))
                    .isInstanceOf(Killed.class);
        }
        theHeirFinishes();

        TopicReading replay = lab.readingOfReplay();
        assertThat(replay.distinctIds()).containsExactlyInAnyOrderElementsOf(appended);
        assertThat(replay.ids()).as("a batch twice, for the inbox to drop").hasSize(MANY + 500);
        assertThat(replay.everyKeyRises()).isTrue();
    }

    @Test
    void aReplayWhoseProgressIsNotedBeforeKafkaHasTheEventsLosesThemWhenTheRelayDies() throws Exception {
        List<UUID> appended = lab.append(MANY, 9);
        lab.orderReplay(lab.topic());
        assertThatThrownBy(() -> lab.parts("careless").replays().step(rows -> {
                    lab.statements()
                            .change(
                                    "update event_replay set last_number = ?",
                                    rows.getLast().number());
                    throw new Killed();
                }))
                .isInstanceOf(Killed.class);
        theHeirFinishes();

        assertThat(lab.readingOfReplay().ids()).containsExactlyInAnyOrderElementsOf(appended.subList(500, MANY));
    }

    @Test
    void anEventThatCommitsAfterTheReplayHasPassedItsNumberComesOnTheTopicItself() throws Exception {
        List<UUID> all = new ArrayList<>();
        try (RunningRelay relay = lab.relay();
                Connection slow = lab.begin()) {
            UUID late = Entries.append(slow, lab.topic(), "late", 1);
            all.addAll(lab.append(3, 3));
            lab.orderReplay(lab.topic());
            awaitAllDone();
            assertThat(lab.readingOfReplay().ids()).containsExactlyInAnyOrderElementsOf(all);

            slow.commit();
            all.add(late);
            awaitAllDone();
            assertThat(relay.thread().isAlive()).isTrue();
        }
        assertThat(lab.reading().ids()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void severalTopicsOrderedAtOnceAreEachSentWhole() throws Exception {
        List<UUID> one = lab.append(MANY, 9);
        String another = lab.topic() + "-other";
        List<UUID> other = new ArrayList<>();
        try (Connection connection = lab.begin()) {
            for (int number = 0; number < MANY; number++) {
                other.add(Entries.append(connection, another, "key-" + number % 9, number));
            }
            connection.commit();
        }
        lab.orderReplay(lab.topic());
        lab.orderReplay(another);
        try (RunningRelay first = lab.relay();
                RunningRelay second = lab.relay()) {
            awaitAllDone();
            assertThat(List.of(first, second)).allMatch(relay -> relay.thread().isAlive());
        }
        assertThat(lab.readingOfReplay().ids()).containsExactlyInAnyOrderElementsOf(one);
        assertThat(TopicReading.of(broker.bootstrapServers(), another + ".replay")
                        .ids())
                .containsExactlyInAnyOrderElementsOf(other);
    }

    private void theHeirFinishes() throws SQLException {
        try (RunningRelay heir = lab.relay()) {
            awaitAllDone();
            assertThat(heir.thread().isAlive()).isTrue();
        }
    }

    private void awaitAllDone() {
        await().atMost(SOON).until(() -> lab.unsent() == 0 && lab.openReplays() == 0);
    }

    private static final class Killed extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
