package org.openiro.platform.events;

import java.util.Collection;
import java.util.List;

/** The facts that wait for something which has not arrived yet. */
public interface PendingFacts {

    /**
     * Applies, within the current transaction, what waited for this. Called after the arrived thing itself was stored.
     *
     * @param kind for example {@code child} or {@code iro}
     */
    default void release(String kind, String id) {
        release(kind, List.of(id));
    }

    /** The same for several things of a kind, or several names of one. */
    void release(String kind, Collection<String> ids);

    /**
     * Looks once for what waits for any of these, for whoever is about to let several arrive in one transaction. What begins to
     * wait for them meanwhile, in another, is applied after the last of the events that came at once.
     */
    void lookAhead(String kind, Collection<String> ids);
}
