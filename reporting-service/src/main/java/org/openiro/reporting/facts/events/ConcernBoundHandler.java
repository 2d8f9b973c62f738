package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.reporting.facts.store.ConcernFacts;

@ApplicationScoped
class ConcernBoundHandler implements EventHandler<ConcernBound> {

    private final ConcernFacts concerns;

    ConcernBoundHandler(ConcernFacts concerns) {
        this.concerns = concerns;
    }

    @Override
    public String type() {
        return "concern-bound.v1";
    }

    @Override
    public Class<ConcernBound> dataType() {
        return ConcernBound.class;
    }

    @Override
    public Handling handle(ReceivedEvent<ConcernBound> event) {
        ConcernBound told = event.data();
        if (!concerns.knows(told.concernId())) {
            return Handling.waitingFor(Subjects.CONCERN, told.concernId().toString());
        }
        concerns.nameChildren(
                told.concernId(), told.childCount(), event.envelope().recordedAt());
        return Handling.applied();
    }
}
