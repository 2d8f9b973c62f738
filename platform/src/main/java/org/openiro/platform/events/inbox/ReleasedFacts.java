package org.openiro.platform.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
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

    ReleasedFacts(
            WaitingRoom waiting, Handlers handlers, Bodies bodies, Settlement settlement, DeadLetters deadLetters) {
        this.waiting = waiting;
        this.handlers = handlers;
        this.bodies = bodies;
        this.settlement = settlement;
        this.deadLetters = deadLetters;
    }

    @Override
    public void release(String kind, Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        waiting.lock(kind, ids);
        for (WaitingRoom.Waiting fact : waiting.leave(kind, ids)) {
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
    }

    private <T> void apply(EventHandler<T> handler, WaitingRoom.Waiting fact, byte[] body) {
        settlement.settle(handler, new ReceivedEvent<>(fact.envelope(), bodies.read(handler, body)), body);
    }

    private static FactRefused noHandler() {
        return new FactRefused(List.of(new Problem("ce_type", "unknown-type", "nothing handles this type any more")));
    }
}
