package org.openiro.platform.workingdays;

import java.time.LocalDate;

/** A count would need a day for which no bank holidays are published; the answer is refused, never guessed. */
public final class CalendarNotKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CalendarNotKnown(String message) {
        super(message);
    }

    static CalendarNotKnown beyond(LocalDate lastKnown) {
        return new CalendarNotKnown("calendar not known beyond " + lastKnown);
    }

    static CalendarNotKnown before(LocalDate firstKnown) {
        return new CalendarNotKnown("calendar not known before " + firstKnown);
    }
}
