package org.openiro.platform.events;

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

    /** A JSON schema on the class path that a body must satisfy before it is handled. */
    default Optional<String> schema() {
        return Optional.empty();
    }
}
