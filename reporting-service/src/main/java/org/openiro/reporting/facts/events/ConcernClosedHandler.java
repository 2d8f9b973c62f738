package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.reporting.facts.store.ConcernFacts;

@ApplicationScoped
class ConcernClosedHandler implements EventHandler<ConcernClosed> {

    private final ConcernFacts concerns;

    ConcernClosedHandler(ConcernFacts concerns) {
        this.concerns = concerns;
    }

    @Override
    public String type() {
        return "concern-closed.v1";
    }

    @Override
    public Class<ConcernClosed> dataType() {
        return ConcernClosed.class;
    }

    @Override
    public Set<Subject> about(ConcernClosed told) {
        return Set.of(Subjects.concern(told.concernId()));
    }

    @Override
    public Handling handle(ReceivedEvent<ConcernClosed> event) {
        ConcernClosed told = event.data();
        if (!concerns.knows(told.concernId())) {
            return Handling.waitingFor(Subjects.CONCERN, told.concernId().toString());
        }
        concerns.close(
                told.concernId(),
                told.closedOn(),
                told.outcome(),
                event.envelope().recordedAt());
        return Handling.applied();
    }
}
