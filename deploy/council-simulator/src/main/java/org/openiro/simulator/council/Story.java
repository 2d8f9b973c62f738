package org.openiro.simulator.council;

/** What a synthetic child's time in care looks like (domain reference 1.3 for the special groups). */
public enum Story {
    SETTLED,
    LEAVER,
    ADOPTION,
    UNACCOMPANIED,
    SHORT_BREAKS,
    REMAND,
    RETURN,
    INFANT
}
