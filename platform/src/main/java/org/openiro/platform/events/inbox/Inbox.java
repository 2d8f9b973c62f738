package org.openiro.platform.events.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openiro.platform.events.EventEnvelope;
import org.openiro.platform.events.store.AdvisoryLock;
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

    /**
     * True the first time. Waits for whoever wants nothing of the council to be received meanwhile, and while another
     * transaction has entered the same event, for how that ends.
     */
    boolean enter(EventEnvelope event) {
        return statements.change(
                        """
                        insert into inbox (authority, consumer, event_id, type)
                        select ?, ?, ?, ? from (select pg_advisory_xact_lock_shared(?)) as receiving
                        on conflict do nothing
                        """,
                        event.authority(),
                        consumer,
                        event.id(),
                        event.type(),
                        AdvisoryLock.ofReceiving(event.authority()))
                == 1;
    }
}
