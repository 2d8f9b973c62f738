package org.openiro.review.paperwork.domain;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.IssuedDecisions;

/**
 * What is known of one paper.
 *
 * @param doneOn null while it is not done
 * @param recordedOn the day on which somebody recorded or corrected that it was done; null with {@code doneOn}
 * @param firstDoneOn of the decisions, the day on which the first of them went out
 * @param waiting of the decisions, how many have not gone out
 */
public record PaperDone(
        @Nullable LocalDate doneOn,
        @Nullable LocalDate recordedOn,
        @Nullable LocalDate firstDoneOn,
        int waiting) {

    public static final PaperDone NOT = new PaperDone(null, null, null, 0);

    public static PaperDone on(LocalDate doneOn, LocalDate recordedOn) {
        return new PaperDone(doneOn, recordedOn, null, 0);
    }

    /**
     * The decisions of a review are issued when the last of those that stand has gone out. Only of a review that made none here
     * counts what people recorded by hand.
     */
    public static PaperDone decisions(IssuedDecisions issued, PaperDone byHand) {
        if (!issued.any()) {
            return byHand;
        }
        var first = Stream.concat(Stream.ofNullable(issued.firstOut()), Stream.ofNullable(byHand.doneOn()))
                .min(LocalDate::compareTo)
                .orElse(null);
        return issued.waiting() > 0
                ? new PaperDone(null, null, first, issued.waiting())
                : new PaperDone(issued.lastOut(), issued.recordedOn(), first, 0);
    }
}
