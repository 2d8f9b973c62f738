package org.openiro.review.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;

/** Publishes entries on the topic {@code reviews}, under their child's key, with where people open them. */
@ApplicationScoped
public class EntryEvents {

    private static final String TOPIC = "reviews";

    private final Outbox outbox;
    private final String base;

    EntryEvents(Outbox outbox, @ConfigProperty(name = "openiro.review.public-url") String base) {
        this.outbox = outbox;
        this.base = base;
    }

    public void send(UUID childId, String type, Object event) {
        outbox.append(new OutgoingEvent(TOPIC, type, childId.toString(), event));
    }

    /**
     * Where an entry is opened.
     *
     * @param list the part of the address below {@code /v1} under which such entries stand
     */
    public String url(String list, UUID id) {
        return base + "/v1/" + list + "/" + id;
    }
}
