package org.openiro.review.child.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time from becoming looked after to leaving care. The day of leaving is outside: looked after on a day means started
 * on or before it and not ended, or ended after it (shared definitions, "Period").
 *
 * @param startKnown false when the records begin inside the period; {@code startedOn} is then the first day known
 */
public record PeriodOfCare(
        LocalDate startedOn,
        boolean startKnown,
        @Nullable LocalDate endedOn,
        @Nullable String endReason) {

    public boolean lookedAfterOn(LocalDate day) {
        return !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }

    /** Whether the two share a day, so that one may be the other after a correction. */
    public boolean overlaps(PeriodOfCare other) {
        return (other.endedOn == null || startedOn.isBefore(other.endedOn))
                && (endedOn == null || other.startedOn.isBefore(endedOn));
    }
}
