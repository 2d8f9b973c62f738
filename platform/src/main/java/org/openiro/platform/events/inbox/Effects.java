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

    /** In a transaction of its own. */
    <T> Outcome apply(EventHandler<T> handler, EventEnvelope envelope, byte[] body) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> within(handler, envelope, body));
        } catch (FactRefused e) {
            return e.outcome();
        }
    }

    /** The body is read once the event is known to be new: one that was mended stays settled, whatever comes again. */
    <T> Outcome within(EventHandler<T> handler, EventEnvelope envelope, byte[] body) {
        return inbox.enter(envelope)
                ? settlement.settle(handler, read(handler, envelope, body), body)
                : new Outcome.Known();
    }

    private <T> ReceivedEvent<T> read(EventHandler<T> handler, EventEnvelope envelope, byte[] body) {
        return new ReceivedEvent<>(envelope, bodies.read(handler, body));
    }
}
