package org.openiro.review.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of the file of unaccompanied asylum-seeking children: the child was one at some time in the year. */
public record UascRow(
        RowOutcome outcome, String child, @Nullable LocalDate bornOn) {

    static Optional<UascRow> read(RowOutcome outcome, List<String> texts, LocalDate today) {
        var cells = new Cells(outcome, texts, today);
        var child = cells.child();
        var bornOn = cells.happenedIfGiven("DOB", "DATE_UNREADABLE");
        // The day on which the status ceases is usually the 18th birthday and may lie ahead.
        cells.dateIfGiven("DUC", "DATE_UNREADABLE");
        return outcome.isRefused()
                ? Optional.empty()
                : Optional.of(new UascRow(outcome, child.orElseThrow(), bornOn.orElse(null)));
    }
}
