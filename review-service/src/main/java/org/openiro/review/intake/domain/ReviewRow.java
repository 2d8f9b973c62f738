package org.openiro.review.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.review.participation.domain.ParticipationCode;

/**
 * A row of the reviews file.
 *
 * @param bornOn as this file gives it; the header's date of birth counts
 * @param code PN0 to PN7, or null when the row gives none that can be used (rule 167)
 */
public record ReviewRow(
        RowOutcome outcome,
        String child,
        @Nullable LocalDate bornOn,
        LocalDate heldOn,
        @Nullable String code) {

    static Optional<ReviewRow> read(RowOutcome outcome, List<String> texts, LocalDate today) {
        var cells = new Cells(outcome, texts, today);
        var child = cells.child();
        var heldOn = cells.happenedOn("REVIEW", "166");
        if (outcome.isRefused()) {
            return Optional.empty();
        }
        var born = cells.text("DOB");
        var bornOn = born == null ? Optional.<LocalDate>empty() : Cells.date(born);
        if (bornOn.isEmpty()) {
            outcome.found(
                    "DOB", "DOB_UNREADABLE", "no real date written dd/mm/yyyy; the header's date of birth counts");
        }
        var code = cells.text("REVIEW_CODE");
        if (code == null || ParticipationCode.find(code).isEmpty()) {
            outcome.found("REVIEW_CODE", "167", "a review needs one of PN0 to PN7; taken as not recorded");
            code = null;
        }
        return Optional.of(
                new ReviewRow(outcome, child.orElseThrow(), bornOn.orElse(null), heldOn.orElseThrow(), code));
    }
}
