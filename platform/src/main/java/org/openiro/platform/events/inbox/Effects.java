package org.openiro.platform.events.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.openiro.platform.events.EventEnvelope;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.ReceivedEvent;

/** Gives one event its effect: inbox row and effect in one transaction. */
@Singleton
class Effects {

    private final Bodies bodies;
    private final Inbox inbox;
    private final Settlement settlement;

    Effects(Bodies bodies, Inbox inbox, Settlement settlement) {
        this.bodies = bodies;
        this.inbox = inbox;
        this.settlement = settlement;
    }

    <T> Outcome apply(EventHandler<T> handler, EventEnvelope envelope, byte[] body) {
        try {
            ReceivedEvent<T> event = new ReceivedEvent<>(envelope, bodies.read(handler, body));
            return QuarkusTransaction.requiringNew().call(() -> once(handler, event, body));
        } catch (FactRefused e) {
            return e.outcome();
        }
    }

    private <T> Outcome once(EventHandler<T> handler, ReceivedEvent<T> event, byte[] body) {
        return inbox.enter(event.envelope()) ? settlement.settle(handler, event, body) : new Outcome.Known();
    }
}
