package org.openiro.platform.events;

/** Takes the facts that a transaction publishes: they commit with its change or not at all, and are sent afterwards. */
public interface Outbox {

    /**
     * Publishes the fact for the authority in whose name the transaction works, at the clock's time.
     *
     * @throws IllegalStateException when no transaction is active
     */
    void append(OutgoingEvent event);
}
