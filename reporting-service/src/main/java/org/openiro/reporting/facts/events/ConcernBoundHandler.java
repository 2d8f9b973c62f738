package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.reporting.facts.store.ConcernFacts;

@ApplicationScoped
class ConcernBoundHandler implements EventHandler<ConcernBound> {

    private final ConcernFacts concerns;
    private final NewestOnly newest;

    ConcernBoundHandler(ConcernFacts concerns, NewestOnly newest) {
        this.concerns = concerns;
        this.newest = newest;
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
    public Set<Subject> about(ConcernBound told) {
        return Set.of(Subjects.concern(told.concernId()));
    }

    @Override
    public Handling handle(ReceivedEvent<ConcernBound> event) {
        ConcernBound told = event.data();
        if (!concerns.knows(told.concernId())) {
            return Handling.waitingFor(Subjects.CONCERN, told.concernId().toString());
        }
        if (newest.advance(
                Subjects.CHILDREN_OF_CONCERN,
                told.concernId().toString(),
                event.envelope().sequence())) {
            concerns.nameChildren(
                    told.concernId(), told.childCount(), event.envelope().recordedAt());
        }
        return Handling.applied();
    }
}
