package org.openiro.platform.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a service does with one type of event; one bean per type. It is called within a transaction, in the name of the
 * record's authority, and may be called again for the same event when that transaction could not commit.
 */
public interface EventHandler<T> {

    /** For example {@code child-looked-after.v1}. */
    String type();

    /** The consumer's own record of the fields that it uses; other fields are ignored. */
    Class<T> dataType();

    /** Decides first and changes afterwards, so that a fact that is rejected or has to wait leaves nothing behind. */
    Handling handle(ReceivedEvent<T> event);

    /** What the fact is about: once any of it was withdrawn, the fact is settled and has no effect. */
    default Set<Subject> about(T data) {
        return Set.of();
    }

    /**
     * Several such events have come at once, and have their effect one after the other in this transaction: asks once for all
     * of them what {@link #handle} would ask for each. Nothing is changed here, and none of it is counted on: an event may as
     * well come alone.
     */
    default void lookAhead(List<T> told) {}

    /**
     * Whether the rows that this event leaves may be written together with those of the events before and after it, asked
     * immediately before {@link #handle}: that finds what the others left in Hibernate's memory, if it looks for it at all, and
     * never by plain SQL, before which nothing is written.
     */
    default boolean writtenTogether(T data) {
        return false;
    }

    /** A JSON schema on the class path that a body must satisfy before it is handled. */
    default Optional<String> schema() {
        return Optional.empty();
    }
}
