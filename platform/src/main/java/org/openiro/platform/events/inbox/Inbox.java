package org.openiro.platform.events.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openiro.platform.events.EventEnvelope;
import org.openiro.platform.events.store.Statements;

/** Remembers which events have had their effect, in the transaction of the effect. */
@ApplicationScoped
class Inbox {

    private final Statements statements;
    private final String consumer;

    Inbox(
            Statements statements,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "platform") String consumer) {
        this.statements = statements;
        this.consumer = consumer;
    }

    /** True the first time. While another transaction has entered the same event, waits for how that ends. */
    boolean enter(EventEnvelope event) {
        return statements.change(
                        "insert into inbox (authority, consumer, event_id, type) values (?, ?, ?, ?) on conflict do nothing",
                        event.authority(),
                        consumer,
                        event.id(),
                        event.type())
                == 1;
    }
}
