package org.openiro.caseload.iro.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.openiro.caseload.iro.store.IroRecord;
import org.openiro.caseload.publicurl.PublicUrl;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;

/** Publishes IROs on the topic {@code iros}, keyed by the IRO's id. */
@ApplicationScoped
public class IroEvents {

    private static final String TOPIC = "iros";
    private static final String CHANGED = "iro-changed.v1";

    private final Outbox outbox;
    private final PublicUrl publicUrl;

    IroEvents(Outbox outbox, PublicUrl publicUrl) {
        this.outbox = outbox;
        this.publicUrl = publicUrl;
    }

    public void changed(IroRecord iro) {
        String id = iro.iroId().toString();
        outbox.append(new OutgoingEvent(
                TOPIC, CHANGED, id, IroChanged.of(iro.iroId(), iro.details(), publicUrl.of("/v1/iros/" + id))));
    }
}
