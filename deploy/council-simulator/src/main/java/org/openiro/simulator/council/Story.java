package org.openiro.simulator.council;

/** What a period of care is like: why it begins, how long it lasts (domain reference 1.3 for the special groups). */
public enum Story {
    /** Accommodated for a short time and home again. */
    HOME_SOON,
    /** Proceedings that end at home or with special guardians. */
    HOME_LATER,
    /** A care order; until the eighteenth birthday, or until carers take over. */
    LONG_TERM,
    ADOPTION,
    UNACCOMPANIED,
    REMAND,
    /** An agreed series of short breaks (V4), counted apart from the others. */
    SHORT_BREAKS
}
