package org.openiro.simulator.ledger;

import java.time.LocalDate;

/**
 * A record that had ended as a dead letter was mended and replayed: it waits no more, and what it says is noted beside this
 * as if it had come on that day.
 *
 * @param what whom or what it was about
 * @param frontDoor the topic by which it had come
 * @param refusedFor the reason of the dead letter
 */
public record Mended(String authority, LocalDate on, String what, String frontDoor, String refusedFor)
        implements Entry {}
