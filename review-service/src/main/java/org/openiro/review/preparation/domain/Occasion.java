package org.openiro.review.preparation.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day for which a review is prepared. */
public record Occasion(LocalDate reviewOn, CountedFrom countedFrom) {

    /**
     * The booked day when it is on or before the due date, else the due date: one booked for its due date is counted from the
     * booking. Where no due date can be derived a booking stands alone.
     */
    public static Optional<Occasion> of(@Nullable LocalDate dueOn, @Nullable LocalDate bookedFor) {
        if (bookedFor != null && (dueOn == null || !bookedFor.isAfter(dueOn))) {
            return Optional.of(new Occasion(bookedFor, CountedFrom.BOOKING));
        }
        return dueOn == null ? Optional.empty() : Optional.of(new Occasion(dueOn, CountedFrom.DUE_DATE));
    }
}
