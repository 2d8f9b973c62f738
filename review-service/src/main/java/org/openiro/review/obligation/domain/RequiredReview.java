package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One review that the law requires, as the facts now stand.
 *
 * @param sequence position among the obligations of its period of care, from 1
 * @param due the date with its working, or why there is none
 * @param underWaySince when a review was opened that has not completed it, or only after the duty ended
 * @param dischargedBy the review that completed it
 * @param dutyEnd set only on an obligation that was still open when the duty ended
 */
public record RequiredReview(
        CarePeriod period,
        int sequence,
        DueDateInputs inputs,
        Due due,
        @Nullable LocalDate underWaySince,
        @Nullable PastReview dischargedBy,
        @Nullable DutyEnd dutyEnd) {

    /** The start of the period, where it is known. */
    public @Nullable LocalDate periodStartedOn() {
        return period.startKnown() ? period.startedOn() : null;
    }

    /** What a source said of the review that completed it; a due date of one still to come no source tells. */
    public @Nullable RecordedDueDate recordedDue() {
        return dischargedBy == null ? null : dischargedBy.recordedDue();
    }

    /** The first meeting of the review that completed it or is under way. */
    public @Nullable LocalDate openedOn() {
        return dischargedBy == null ? underWaySince : dischargedBy.openedOn();
    }

    public boolean open() {
        return dischargedBy == null && dutyEnd == null;
    }
}
