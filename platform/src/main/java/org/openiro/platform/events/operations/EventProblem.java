package org.openiro.platform.events.operations;

import java.util.Locale;
import org.openiro.platform.http.ProblemCode;

/** The problems of the operations on events. */
enum EventProblem implements ProblemCode {
    DEAD_LETTER_SETTLED(409, "The dead letter has had its effect already"),
    DEAD_LETTER_CLOSED(409, "The dead letter was closed: its sender must send the record otherwise"),
    DEAD_LETTER_OF_NO_AUTHORITY(409, "The record says of no authority: its sender must send it again");

    private final int status;
    private final String title;

    EventProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
