package org.openiro.review.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.codes.CodeList;
import org.openiro.review.child.domain.YearlyReturn;

/** A row of the header file: who the child is. UPN, mother and her child's date of birth are not taken. */
public record HeaderRow(RowOutcome outcome, String child, YearlyReturn.Header header) {

    static Optional<HeaderRow> read(RowOutcome outcome, List<String> texts, int collectionYear, LocalDate today) {
        var cells = new Cells(outcome, texts, today);
        var child = cells.child();
        var bornOn = cells.happenedOn("DOB", "DATE_UNREADABLE");
        if (outcome.isRefused()) {
            return Optional.empty();
        }
        var header = new YearlyReturn.Header(
                collectionYear,
                bornOn.orElseThrow(),
                Sex.of(cells.code("SEX", CodeList.SEX)),
                cells.code("ETHNIC", CodeList.ETHNICITY));
        return Optional.of(new HeaderRow(outcome, child.orElseThrow(), header));
    }

    /** Returns to 2023-24 wrote 1 and 2 for what later ones write M and F. */
    static final class Sex {

        private Sex() {}

        static @Nullable String of(@Nullable String code) {
            return switch (code) {
                case null -> null;
                case "1" -> "M";
                case "2" -> "F";
                default -> code;
            };
        }
    }
}
