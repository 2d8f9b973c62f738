package org.openiro.escalation.concern.domain;

/** How far a concern has gone. It follows from the dates alone: no clock is asked. */
public enum Standing {
    INFORMAL,
    FORMAL,
    CLOSED
}
