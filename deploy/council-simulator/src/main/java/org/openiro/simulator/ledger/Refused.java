package org.openiro.simulator.ledger;

import java.time.LocalDate;

/**
 * Something that must have no effect: refused over HTTP, or a record that can only end as a dead letter. No figure may
 * count it, unless it was {@link Mended}.
 *
 * @param what whom or what it was about
 * @param frontDoor the operation or the topic
 * @param expected the problem's code, or the reason of the dead letter
 */
public record Refused(String authority, LocalDate on, String what, String frontDoor, String expected)
        implements Entry {}
