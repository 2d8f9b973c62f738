package org.openiro.platform.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.PendingFacts;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.deadletter.DeadLetters;
import org.openiro.platform.events.deadletter.Incoming;
import org.openiro.platform.events.deadletter.Problem;

/** Applies pending facts in the transaction in which the thing that they waited for arrives. */
@ApplicationScoped
class ReleasedFacts implements PendingFacts {

    private final WaitingRoom waiting;
    private final Handlers handlers;
    private final Bodies bodies;
    private final Settlement settlement;
    private final DeadLetters deadLetters;
    private final TraceOfRecord trace;
    private final EntityManager entities;

    ReleasedFacts(
            WaitingRoom waiting,
            Handlers handlers,
            Bodies bodies,
            Settlement settlement,
            DeadLetters deadLetters,
            TraceOfRecord trace,
            EntityManager entities) {
        this.waiting = waiting;
        this.handlers = handlers;
        this.bodies = bodies;
        this.settlement = settlement;
        this.deadLetters = deadLetters;
        this.trace = trace;
        this.entities = entities;
    }

    @Override
    public void lookAhead(String kind, Collection<String> ids) {
        waiting.lookAhead(kind, ids);
    }

    @Override
    public void release(String kind, Collection<String> ids) {
        if (!ids.isEmpty() && !waiting.arrivesLater(kind, ids, trace.goingOn())) {
            release(waiting.leave(kind, ids), _ -> Runnable::run);
        }
    }

    /** What has begun to wait for any of what {@link #release} was told of, while it was looked ahead that nothing did. */
    void releaseWhatCameMeanwhile() {
        waiting.arrivedMeanwhile()
                .forEach((kind, within) -> release(
                        waiting.leave(kind, within.keySet()),
                        fact -> Objects.requireNonNull(within.get(fact.waitedFor()))));
    }

    private void release(List<WaitingRoom.Waiting> facts, Function<WaitingRoom.Waiting, Consumer<Runnable>> within) {
        if (facts.isEmpty()) {
            return;
        }
        // They find by SQL too what arrived, and their rows are not to come before those of an event after this one.
        entities.flush();
        facts.forEach(fact -> within.apply(fact).accept(() -> apply(fact)));
        entities.flush();
    }

    private void apply(WaitingRoom.Waiting fact) {
        byte[] body = fact.body().getBytes(UTF_8);
        try {
            apply(handlers.of(fact.envelope().type()).orElseThrow(ReleasedFacts::noHandler), fact, body);
        } catch (FactRefused e) {
            Incoming record = Incoming.of(fact.envelope(), body);
            deadLetters.keepReleased(
                    e.outcome().kept() ? record : record.withoutContent(),
                    e.outcome().problems());
        }
    }

    private <T> void apply(EventHandler<T> handler, WaitingRoom.Waiting fact, byte[] body) {
        settlement.settle(handler, new ReceivedEvent<>(fact.envelope(), bodies.read(handler, body)), body);
    }

    private static FactRefused noHandler() {
        return new FactRefused(List.of(new Problem("ce_type", "unknown-type", "nothing handles this type any more")));
    }
}
