package org.openiro.embedded;

/** The signal on which a process ends cleanly and soon. */
public enum StopSignal {
    TERM,
    /** PostgreSQL's fast shutdown; on TERM it would wait for its clients to go. */
    INT
}
