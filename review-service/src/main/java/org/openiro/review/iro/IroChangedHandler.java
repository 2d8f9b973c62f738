package org.openiro.review.iro;

import jakarta.enterprise.context.ApplicationScoped;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;

/** Keeps the newest of what an IRO is called. */
@ApplicationScoped
class IroChangedHandler implements EventHandler<IroChanged> {

    static final String TYPE = "iro-changed.v1";
    static final String IRO = "iro";

    private final Iros iros;
    private final NewestOnly newest;

    IroChangedHandler(Iros iros, NewestOnly newest) {
        this.iros = iros;
        this.newest = newest;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<IroChanged> dataType() {
        return IroChanged.class;
    }

    @Override
    public Handling handle(ReceivedEvent<IroChanged> event) {
        var told = event.data();
        if (newest.advance(IRO, told.iroId().toString(), event.envelope().sequence())) {
            iros.keep(told);
        }
        return Handling.applied();
    }
}
