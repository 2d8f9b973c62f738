package org.openiro.caseload.capacity.api;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** The day that a caller asks about: today when left out, and never a later one, of which nobody knows the children. */
final class DayAsked {

    private DayAsked() {}

    static LocalDate of(@Nullable LocalDate on, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        if (on == null) {
            return today;
        }
        if (on.isAfter(today)) {
            throw new ProblemException(
                    PlatformProblem.INVALID_FIELDS, new FieldError("?on", "after-today", "lies after today"));
        }
        return on;
    }
}
