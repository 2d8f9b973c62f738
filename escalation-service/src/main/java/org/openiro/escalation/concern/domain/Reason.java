package org.openiro.escalation.concern.domain;

/** Why a command about a concern is refused. */
public enum Reason {
    UNKNOWN_THEME,
    THEME_TWICE,
    UNKNOWN_OUTCOME,
    AFTER_TODAY,
    BEFORE_RAISED,
    BEFORE_FORMALISED,
    NO_CHILD,
    CHILD_TWICE,
    CHILD_WITHDRAWN,
    TOO_MANY_CHILDREN,
    ALREADY_FORMAL,
    ALREADY_CLOSED;

    /** True when not the request but where the concern stands is in the way. */
    public boolean conflicts() {
        return this == ALREADY_FORMAL || this == ALREADY_CLOSED;
    }
}
