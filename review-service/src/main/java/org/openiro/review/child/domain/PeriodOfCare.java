package org.openiro.review.child.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    private static final String GOES_ON_THE_SAME_DAY = "X1";

    /**
     * The same in order, those that are one joined: a period ends with an episode whose reason is not {@code X1}, and one
     * that ends so on the day on which the next begins goes on in it (domain reference, 1.7).
     */
    public static List<PeriodOfCare> joined(List<PeriodOfCare> inOrder) {
        var joined = new ArrayList<PeriodOfCare>();
        for (var next : inOrder) {
            if (!joined.isEmpty() && joined.getLast().goesOnIn(next)) {
                var first = joined.removeLast();
                joined.add(new PeriodOfCare(first.startedOn, first.startKnown, next.endedOn, next.endReason));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    private boolean goesOnIn(PeriodOfCare next) {
        return GOES_ON_THE_SAME_DAY.equals(endReason) && next.startedOn.equals(endedOn);
    }

    /** The same, of which it is not known how its reviews began. */
    public PeriodOfCare withoutItsBeginning() {
        return new PeriodOfCare(startedOn, false, endedOn, endReason);
    }

    public boolean lookedAfterOn(LocalDate day) {
        return !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }

    /** Whether the two share a day, so that one may be the other after a correction. */
    public boolean overlaps(PeriodOfCare other) {
        return (other.endedOn == null || startedOn.isBefore(other.endedOn))
                && (endedOn == null || other.startedOn.isBefore(endedOn));
    }
}
