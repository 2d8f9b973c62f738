package org.openiro.platform.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openiro.platform.events.NewestOnly.Standing.AGAIN;
import static org.openiro.platform.events.NewestOnly.Standing.NEWER;
import static org.openiro.platform.events.NewestOnly.Standing.OLDER;
import static org.openiro.platform.events.inbox.Tallies.behind;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.events.Erasure;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.NewestOnly.Standing;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

/** What was looked for ahead counts as if it were looked for at each event, also when somebody else works meanwhile. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class LookAheadTest {

    private static final String KIND = "thing";

    @Inject
    NewestOnly newest;

    @Inject
    Erasure erasure;

    @Inject
    EventReceiver receiver;

    @Inject
    ReleasedFacts released;

    @Inject
    Interruptions interruptions;

    @Inject
    Statements statements;

    @Inject
    AsAuthority as;

    private final String thing = "thing-" + UUID.randomUUID();
    private final String other = "thing-" + UUID.randomUUID();
    private final String subject = "subject-" + UUID.randomUUID();
    private final String about = "about-" + UUID.randomUUID();

    @AfterEach
    void letHandlersBe() {
        interruptions.clear();
    }

    @Test
    void statesStandAsTheyWouldWithoutLookingAhead() throws SQLException {
        transaction(() -> newest.note(KIND, thing, 5));
        List<Standing> standings = transaction(() -> {
            newest.lookAhead(KIND, List.of(thing, other));
            return List.of(
                    newest.note(KIND, thing, 4),
                    newest.note(KIND, thing, 5),
                    newest.note(KIND, thing, 6),
                    newest.note(KIND, thing, 6),
                    newest.note(KIND, other, 1),
                    newest.note(KIND, other, 0));
        });

        assertThat(standings).containsExactly(OLDER, OLDER, NEWER, OLDER, NEWER, OLDER);
        assertThat(versionOf(thing)).containsExactly("6");
        assertThat(versionOf(other)).containsExactly("1");
    }

    @Test
    void whatWasForgottenIsTakenAgainOnce() throws SQLException {
        transaction(() -> newest.note(KIND, thing, 5));
        transaction(() -> statements.change("update newest_state set forgotten = true where id = ?", thing));
        List<Standing> standings = transaction(() -> {
            newest.lookAhead(KIND, List.of(thing));
            return List.of(newest.note(KIND, thing, 4), newest.note(KIND, thing, 5), newest.note(KIND, thing, 5));
        });

        assertThat(standings).containsExactly(OLDER, AGAIN, OLDER);
        assertThat(behind("select forgotten::text from newest_state where id = ?", thing))
                .containsExactly("false");
    }

    @Test
    void lookingAheadTwiceForgetsNothing() {
        List<Standing> standings = transaction(() -> {
            newest.lookAhead(KIND, List.of(thing));
            Standing first = newest.note(KIND, thing, 5);
            newest.lookAhead(KIND, List.of(thing, other));
            return List.of(first, newest.note(KIND, thing, 5));
        });

        assertThat(standings).containsExactly(NEWER, OLDER);
    }

    /** Whoever was overtaken would else apply an older state over a newer one. */
    @Test
    void whoIsOvertakenMeanwhileBeginsAgain() throws SQLException {
        assertThatThrownBy(() -> transaction(() -> {
                    newest.lookAhead(KIND, List.of(thing));
                    assertThat(newest.note(KIND, thing, 5)).isEqualTo(NEWER);
                    return QuarkusTransaction.requiringNew().call(() -> newest.note(KIND, thing, 6));
                }))
                .hasStackTraceContaining("another state was noted meanwhile");

        assertThat(versionOf(thing)).containsExactly("6");
    }

    /** What it has read of the thing before that may stand in what it writes. */
    @Test
    void whoDidNotSeeAnOlderStateBeginsAgainToo() throws SQLException {
        transaction(() -> newest.note(KIND, thing, 1));
        for (String each : List.of(thing, other)) {
            assertThatThrownBy(() -> transaction(() -> {
                        newest.lookAhead(KIND, List.of(each));
                        assertThat(newest.note(KIND, each, 5)).isEqualTo(NEWER);
                        return QuarkusTransaction.requiringNew().call(() -> newest.note(KIND, each, 3));
                    }))
                    .hasStackTraceContaining("another state was noted meanwhile");
            assertThat(versionOf(each)).containsExactly("3");
        }
    }

    @Test
    void whatIsErasedInTheSameTransactionLeavesNoName() throws SQLException {
        transaction(() -> {
            newest.lookAhead(KIND, List.of(thing, thing + ":review", other));
            newest.note(KIND, thing, 5);
            newest.note(KIND, thing + ":review", 5);
            newest.note(KIND, other, 5);
            erasure.of(List.of(thing));
            return true;
        });

        assertThat(versionOf(thing)).isEmpty();
        assertThat(versionOf(thing + ":review")).isEmpty();
        assertThat(versionOf(other)).containsExactly("5");
    }

    @Test
    void whatBeginsToWaitAfterThePollHasLookedIsAppliedAtItsEnd() throws SQLException {
        receiver.receive(pollInWhichAFactBeginsToWait());

        assertThat(tallies()).containsExactlyInAnyOrder(1, 7);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void withoutTheEndOfAPollItWaitsForEver() throws SQLException {
        QuarkusMock.installMockForType(new Endless(ClientProxy.unwrap(released)), ReleasedFacts.class);
        receiver.receive(pollInWhichAFactBeginsToWait());

        assertThat(tallies()).containsExactly(1);
        assertThat(waiting()).hasSize(1);
    }

    /** While the first record has its effect, another consumer takes a fact about what the second lets arrive. */
    private List<ConsumerRecord<String, byte[]>> pollInWhichAFactBeginsToWait() {
        interruptions.afterTheEffect(tally -> {
            if (tally.amount() == 1) {
                Thread another =
                        Thread.ofPlatform().start(() -> receiver.receive(Records.tallyAbout(subject, 7, about)));
                join(another);
            }
        });
        return List.of(Records.tally(subject, 1), Records.arrival(about));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private <T> T transaction(Supplier<T> work) {
        return as.call(TestTokens.SAMPLEBOROUGH, () -> QuarkusTransaction.requiringNew()
                .call(work::get));
    }

    private List<Integer> tallies() throws SQLException {
        return Tallies.of(subject);
    }

    private List<String> waiting() throws SQLException {
        return behind("select event_id from pending_fact where waits_for_id = ?", about);
    }

    private static List<String> versionOf(String id) throws SQLException {
        return behind("select version::text from newest_state where id = ?", id);
    }

    /** Never comes back to what began to wait meanwhile. */
    private static final class Endless extends ReleasedFacts {

        private final ReleasedFacts facts;

        Endless(ReleasedFacts facts) {
            super(null, null, null, null, null, null, null);
            this.facts = facts;
        }

        @Override
        public void lookAhead(String kind, Collection<String> ids) {
            facts.lookAhead(kind, ids);
        }

        @Override
        public void release(String kind, Collection<String> ids) {
            facts.release(kind, ids);
        }

        @Override
        void releaseWhatCameMeanwhile() {
            // Nothing.
        }
    }
}
