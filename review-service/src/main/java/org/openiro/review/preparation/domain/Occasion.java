package org.openiro.review.preparation.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.review.participation.domain.Age;

/** The day for which a review is prepared. */
public record Occasion(LocalDate reviewOn, CountedFrom countedFrom) {

    /** What is recorded of a meeting may come some days after it. Our own choice. */
    private static final int RECORDED_WITHIN_DAYS = 3;

    private static final int COMES_OF_AGE = 18;

    /**
     * The booked day when it is on or before the due date, else the due date: one booked for its due date is counted from the
     * booking. Where no due date can be derived a booking stands alone. A booking of which nothing is recorded for three days
     * after its day is none any more.
     */
    public static Optional<Occasion> of(LocalDate today, @Nullable LocalDate dueOn, @Nullable LocalDate bookedFor) {
        if (bookedFor != null && (dueOn == null || !bookedFor.isAfter(dueOn))) {
            var booking = new Occasion(bookedFor, CountedFrom.BOOKING);
            if (booking.passedOn().filter(day -> !today.isBefore(day)).isEmpty()) {
                return Optional.of(booking);
            }
        }
        return dueOn == null ? Optional.empty() : Optional.of(new Occasion(dueOn, CountedFrom.DUE_DATE));
    }

    /** The first day on which it counts no more, while nothing is recorded; a due date always counts. */
    public Optional<LocalDate> passedOn() {
        return countedFrom == CountedFrom.BOOKING
                ? Optional.of(reviewOn.plusDays(RECORDED_WITHIN_DAYS + 1L))
                : Optional.empty();
    }

    /** Whether anybody is to prepare it: on the 18th birthday nothing is required any more, nor before the council is live. */
    public boolean isPrepared(@Nullable LocalDate bornOn, @Nullable LocalDate liveFrom) {
        return (bornOn == null || reviewOn.isBefore(Age.birthday(COMES_OF_AGE, bornOn)))
                && (liveFrom == null || !reviewOn.isBefore(liveFrom));
    }
}
