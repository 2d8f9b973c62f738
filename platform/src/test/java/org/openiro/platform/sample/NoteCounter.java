package org.openiro.platform.sample;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.ReceivedEvent;

/** Counts notes for an event with a query that forgets the authority, as a careless consumer might. */
@Singleton
public class NoteCounter implements EventHandler<NoteCounter.Wanted> {

    public static final String TYPE = "note-count-wanted.v1";

    /** What was counted for which event. */
    private final Map<UUID, Long> counted = new ConcurrentHashMap<>();

    private final EntityManager notes;

    NoteCounter(EntityManager notes) {
        this.notes = notes;
    }

    public record Wanted(String why) {}

    public long countedFor(UUID event) {
        return counted.get(event);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Wanted> dataType() {
        return Wanted.class;
    }

    @Override
    public Handling handle(ReceivedEvent<Wanted> event) {
        counted.put(event.envelope().id(), (Long)
                notes.createNativeQuery("select count(*) from note", Long.class).getSingleResult());
        return Handling.applied();
    }
}
