package org.openiro.review.calendar;

import java.util.Locale;
import org.openiro.platform.http.ProblemCode;

/** Why a command on the calendar was not accepted. */
enum CalendarProblem implements ProblemCode {
    HOLIDAY_REFUSED(422, "The holiday cannot be recorded like this"),
    HOLIDAY_WITHDRAWN(409, "The holiday has been withdrawn already");

    private final int status;
    private final String title;

    CalendarProblem(int status, String title) {
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
