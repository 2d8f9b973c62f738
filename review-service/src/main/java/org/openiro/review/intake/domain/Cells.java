package org.openiro.review.intake.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.codes.CodeList;
import org.openiro.platform.codes.NationalCodes;

/** The cells of one row by column name; notes on the row's outcome what cannot be read. Dates are strictly dd/MM/yyyy. */
final class Cells {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final RowOutcome outcome;
    private final List<String> cells;
    private final LocalDate today;

    Cells(RowOutcome outcome, List<String> cells, LocalDate today) {
        this.outcome = outcome;
        this.cells = cells;
        this.today = today;
    }

    @Nullable
    String text(String column) {
        var text = cells.get(outcome.file().position(column)).strip();
        return text.isEmpty() ? null : text;
    }

    /** The child's number in the return; without it the row is about nobody. */
    Optional<String> child() {
        var child = Optional.ofNullable(text("CHILD"));
        if (child.isEmpty()) {
            outcome.refused("CHILD", "CHILD_MISSING", "the row names no child");
        }
        return child;
    }

    /** A date that must be there, be a real one and not lie after today. */
    Optional<LocalDate> happenedOn(String column, String finding) {
        if (text(column) == null) {
            outcome.refused(column, finding, "the date is missing");
            return Optional.empty();
        }
        return happenedIfGiven(column, finding);
    }

    /** A date that may be left out; when given it is a real one and does not lie after today. */
    Optional<LocalDate> happenedIfGiven(String column, String finding) {
        var date = dateIfGiven(column, finding);
        if (date.isPresent() && date.get().isAfter(today)) {
            outcome.refused(column, "AFTER_TODAY", "said to have happened after today");
            return Optional.empty();
        }
        return date;
    }

    /** A date that may be left out and may lie ahead. */
    Optional<LocalDate> dateIfGiven(String column, String finding) {
        var text = text(column);
        if (text == null) {
            return Optional.empty();
        }
        var date = date(text);
        if (date.isEmpty()) {
            outcome.refused(column, finding, "not a real date written dd/mm/yyyy");
        }
        return date;
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A code of a national list; an unknown one is a finding and is not kept. */
    @Nullable
    String code(String column, CodeList list) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        if (!NationalCodes.shipped().known(list, text)) {
            outcome.found(column, "CODE_UNKNOWN", "not a code of the national list");
            return null;
        }
        return text;
    }
}
