package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.PendingFacts;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.reporting.facts.store.ConcernFacts;

/** A concern needs no child to have arrived: it counts as one issue, with the number of children it names. */
@ApplicationScoped
class ConcernRaisedHandler implements EventHandler<ConcernRaised> {

    private final ConcernFacts concerns;
    private final PendingFacts pending;

    ConcernRaisedHandler(ConcernFacts concerns, PendingFacts pending) {
        this.concerns = concerns;
        this.pending = pending;
    }

    @Override
    public String type() {
        return "concern-raised.v1";
    }

    @Override
    public Class<ConcernRaised> dataType() {
        return ConcernRaised.class;
    }

    @Override
    public Set<Subject> about(ConcernRaised told) {
        return Set.of(Subjects.concern(told.concernId()));
    }

    @Override
    public Handling handle(ReceivedEvent<ConcernRaised> event) {
        if (!concerns.knows(event.data().concernId())) {
            concerns.raise(event.data().concern(), event.envelope().recordedAt());
            pending.release(Subjects.CONCERN, event.data().concernId().toString());
        }
        return Handling.applied();
    }
}
