package org.openiro.escalation.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.concern.RaiseConcern;
import org.openiro.escalation.concern.RaisedConcern;
import org.openiro.escalation.concern.domain.ChildReference;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.events.EventEnvelope;
import org.openiro.platform.events.ReceivedEvent;

/** Neither of two transactions that cannot see each other's rows may leave the concern unbound. */
@EscalationTest
class RaisedWhileTheChildArrivesTest {

    static final String COUNCIL = "E08000931";

    @Inject
    AsAuthority as;

    @Inject
    RaiseConcern raising;

    @Inject
    ChildLookedAfterHandler arriving;

    @Inject
    EntityManager database;

    @Test
    void aChildThatArrivesWhileTheConcernIsNotCommittedYetIsBound() throws Exception {
        UUID child = UUID.randomUUID();

        CompletableFuture<UUID> raised = new CompletableFuture<>();
        CompletableFuture<Void> arrived =
                as.call(COUNCIL, () -> QuarkusTransaction.requiringNew().call(() -> {
                    raised.complete(raising.raise(concern("race-1")));
                    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> arrives(child, "race-1"));
                    // It has to wait for this transaction; were it done by now, it would have missed the concern.
                    await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> waiting() || other.isDone());
                    assertThat(other).isNotDone();
                    return other;
                }));
        arrived.get(20, TimeUnit.SECONDS);

        Caller.iroOf(COUNCIL)
                .opens(raised.get().toString())
                .statusCode(200)
                .body("children[0].childId", is(child.toString()));
    }

    @Test
    void aConcernRaisedWhileTheChildIsNotCommittedYetIsBound() throws Exception {
        UUID child = UUID.randomUUID();

        CompletableFuture<UUID> raised =
                as.call(COUNCIL, () -> QuarkusTransaction.requiringNew().call(() -> {
                    arriving.handle(event(child, "race-2"));
                    CompletableFuture<UUID> other = CompletableFuture.supplyAsync(() -> raises("race-2"));
                    await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> waiting() || other.isDone());
                    assertThat(other).isNotDone();
                    return other;
                }));

        Caller.iroOf(COUNCIL)
                .opens(raised.get(20, TimeUnit.SECONDS).toString())
                .statusCode(200)
                .body("children[0].childId", is(child.toString()));
    }

    private void arrives(UUID child, String identifier) {
        as.run(COUNCIL, () -> QuarkusTransaction.requiringNew().run(() -> arriving.handle(event(child, identifier))));
    }

    private UUID raises(String identifier) {
        return as.call(COUNCIL, () -> QuarkusTransaction.requiringNew().call(() -> raising.raise(concern(identifier))));
    }

    private boolean waiting() {
        return 0L
                < (Long) database.createNativeQuery(
                                "select count(*) from pg_locks where locktype = 'advisory' and not granted", Long.class)
                        .getSingleResult();
    }

    private static RaisedConcern concern(String identifier) {
        var child = new RaisedConcern.Child(new ChildReference.ByIdentifier("lcs", identifier), "/child");
        return new RaisedConcern(
                List.of(child), "DRIFT_DELAY", List.of(), SampleConcern.WORDS, SampleConcern.RAISED_ON, false);
    }

    private static ReceivedEvent<ChildLookedAfter> event(UUID child, String identifier) {
        var envelope = new EventEnvelope(
                UUID.randomUUID(),
                "child-looked-after.v1",
                "urn:openiro:test",
                COUNCIL,
                child.toString(),
                1,
                Instant.EPOCH,
                null,
                "children");
        return new ReceivedEvent<>(
                envelope, new ChildLookedAfter(child, List.of(new ChildIdentifier("lcs", identifier))));
    }
}
