package org.openiro.platform.events.operations;

/** OPEN until a replay gave the record its effect (SETTLED) or somebody gave it up with a reason (CLOSED). */
public enum DeadLetterState {
    OPEN,
    SETTLED,
    CLOSED
}
