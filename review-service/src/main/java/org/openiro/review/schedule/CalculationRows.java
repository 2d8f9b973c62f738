package org.openiro.review.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** Gathers what is wrong with the rows of one calculation, so that the caller mends them all at once. */
final class CalculationRows {

    static final int MOST_ROWS = 10_000;

    private static final int MOST_ERRORS = 100;
    private static final int LONGEST_REFERENCE = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final List<FieldError> errors = new ArrayList<>();
    private final List<FieldError> unknownCalendar = new ArrayList<>();
    private final Set<String> references = new HashSet<>();

    /** The rows as given, when there is a list and it is not too long. */
    static <T> List<T> bounded(@Nullable List<T> rows) {
        if (rows == null) {
            throw new ProblemException(
                    PlatformProblem.INVALID_FIELDS, new FieldError("", "not-null", "an array of rows is needed"));
        }
        if (rows.size() > MOST_ROWS) {
            throw new ProblemException(
                    CalculationProblem.TOO_MANY_ROWS,
                    new FieldError("", "too-many-rows", "up to 10,000 rows are calculated at once"));
        }
        return rows;
    }

    void reference(int row, @Nullable String reference) {
        String pointer = "/" + row + "/reference";
        if (reference == null || reference.isBlank()) {
            wrong(pointer, "not-blank", "each row needs a reference of its own");
        } else if (reference.length() > LONGEST_REFERENCE) {
            wrong(pointer, "size", "a reference has up to 200 characters");
        } else if (!references.add(reference)) {
            wrong(pointer, "duplicate", "an earlier row has this reference");
        }
    }

    /** Refuses dates that no child or review can have; far ones would only be typing errors. */
    void date(String pointer, @Nullable LocalDate date) {
        if (date != null && (date.isBefore(EARLIEST) || date.isAfter(LATEST))) {
            wrong(pointer, "date-out-of-range", "dates lie between 1900-01-01 and 2199-12-31");
        }
    }

    void wrong(String pointer, String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
    }

    void calendarNotKnown(String pointer, String detail) {
        unknownCalendar.add(new FieldError(pointer, "calendar-not-known", detail));
    }

    boolean right() {
        return errors.isEmpty();
    }

    /** Ends the request when anything was wrong; of very many errors the first hundred are told. */
    void refuseIfWrong() {
        if (!errors.isEmpty()) {
            throw new ProblemException(PlatformProblem.INVALID_FIELDS, null, first(errors));
        }
        if (!unknownCalendar.isEmpty()) {
            throw new ProblemException(
                    CalculationProblem.CALENDAR_NOT_KNOWN,
                    unknownCalendar.getFirst().detail(),
                    first(unknownCalendar));
        }
    }

    private static List<FieldError> first(List<FieldError> all) {
        return all.subList(0, Math.min(all.size(), MOST_ERRORS));
    }
}
