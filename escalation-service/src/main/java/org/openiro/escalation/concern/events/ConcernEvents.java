package org.openiro.escalation.concern.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;

/** Publishes on the topic concerns, each concern under its own key. */
@ApplicationScoped
public class ConcernEvents {

    private static final String TOPIC = "concerns";

    private final Outbox outbox;
    private final URI publicUrl;

    ConcernEvents(Outbox outbox, @ConfigProperty(name = "openiro.escalation.public-url") URI publicUrl) {
        this.outbox = outbox;
        this.publicUrl = publicUrl;
    }

    public URI detailUrl(UUID concernId) {
        return publicUrl.resolve("/v1/concerns/" + concernId);
    }

    public void publish(ConcernRaised event) {
        append("concern-raised.v1", event.concernId(), event);
    }

    public void publish(ConcernFormalised event) {
        append("concern-formalised.v1", event.concernId(), event);
    }

    public void publish(ConcernClosed event) {
        append("concern-closed.v1", event.concernId(), event);
    }

    public void publish(ConcernBound event) {
        append("concern-bound.v1", event.concernId(), event);
    }

    /** Keyed by the child, as every service's word that it was withdrawn. */
    public void publish(ChildWithdrawn event) {
        append("child-withdrawn.v1", event.childId(), event);
    }

    private void append(String type, UUID key, Object data) {
        outbox.append(new OutgoingEvent(TOPIC, type, key.toString(), data));
    }
}
