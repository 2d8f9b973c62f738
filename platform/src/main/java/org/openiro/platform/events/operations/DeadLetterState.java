package org.openiro.platform.events.operations;

/** OPEN until a replay gave the record its effect. */
public enum DeadLetterState {
    OPEN,
    SETTLED
}
