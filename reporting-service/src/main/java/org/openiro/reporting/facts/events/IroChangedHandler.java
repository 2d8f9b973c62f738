package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.PendingFacts;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.reporting.facts.store.IroFacts;

@ApplicationScoped
class IroChangedHandler implements EventHandler<IroChanged> {

    private final IroFacts iros;
    private final NewestOnly newest;
    private final PendingFacts pending;

    IroChangedHandler(IroFacts iros, NewestOnly newest, PendingFacts pending) {
        this.iros = iros;
        this.newest = newest;
        this.pending = pending;
    }

    @Override
    public String type() {
        return "iro-changed.v1";
    }

    @Override
    public Class<IroChanged> dataType() {
        return IroChanged.class;
    }

    @Override
    public Handling handle(ReceivedEvent<IroChanged> event) {
        String iroId = event.data().iroId().toString();
        if (newest.advance(Subjects.IRO, iroId, event.envelope().sequence())) {
            iros.keep(event.data().iro(), event.envelope().recordedAt());
            pending.release(Subjects.IRO, iroId);
        }
        return Handling.applied();
    }
}
