package org.openiro.review.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.review.child.DetailUrls;

/** Publishes entries on the topic {@code reviews}, under their child's key, with where people open them. */
@ApplicationScoped
public class EntryEvents {

    private static final String TOPIC = "reviews";

    private final Outbox outbox;
    private final DetailUrls urls;

    EntryEvents(Outbox outbox, DetailUrls urls) {
        this.outbox = outbox;
        this.urls = urls;
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
        return urls.entry(list, id);
    }
}
