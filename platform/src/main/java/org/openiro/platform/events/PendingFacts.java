package org.openiro.platform.events;

/** The facts that wait for something which has not arrived yet. */
public interface PendingFacts {

    /**
     * Applies, within the current transaction, what waited for this. Called after the arrived thing itself was stored.
     *
     * @param kind for example {@code child} or {@code iro}
     */
    void release(String kind, String id);
}
