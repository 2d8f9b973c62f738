package org.openiro.platform.events.inbox;

/** Rolls back a batch: one of its records must be dealt with by itself. */
final class NotTogether extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotTogether() {
        super("by itself", null, false, false);
    }
}
