package org.openiro.review.schedule.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Adoption Agencies Regulations 2005 reg 36(3): from placement for adoption 4 weeks (28 days), 3 months, then every 6
 * months. It replaces every other cycle; only reviews held on or after the placement count.
 */
final class PlacedForAdoption implements Regime {

    private static final int FOUR_WEEKS = 28;

    @Override
    public Optional<Candidate> next(ReviewHistory child, CountedReviews reviews) {
        LocalDate placed = child.placedForAdoptionOn();
        if (placed == null) {
            return Optional.empty();
        }
        List<LocalDate> since = reviews.since(placed);
        return Optional.of(
                switch (since.size()) {
                    case 0 -> fourWeeksFrom(placed);
                    case 1 -> Candidate.months(DueDateRule.ADOPT_SECOND_3M, "reviewHeldOn", since.getLast(), 3);
                    default -> Candidate.months(DueDateRule.ADOPT_NEXT_6M, "reviewHeldOn", since.getLast(), 6);
                });
    }

    private static Candidate fourWeeksFrom(LocalDate placed) {
        LocalDate dueOn = placed.plusDays(FOUR_WEEKS);
        return new Candidate(
                dueOn,
                DueDateRule.ADOPT_FIRST_4W,
                "placedForAdoptionOn",
                placed,
                DueDateRule.ADOPT_FIRST_4W + ": 28 days from " + placed + " is " + dueOn);
    }
}
