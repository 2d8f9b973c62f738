package org.openiro.review.schedule.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Adoption Agencies Regulations 2005 reg 36(1): from the authority to place for adoption until the child is placed, 3
 * months from the authority, then every 6 months. It stands beside the standard cycle; the earlier date governs.
 */
final class AuthorityToPlace implements Regime {

    @Override
    public Optional<Candidate> next(ReviewHistory child, CountedReviews reviews) {
        LocalDate authority = child.authorityToPlaceOn();
        if (authority == null || child.placedForAdoptionOn() != null) {
            return Optional.empty();
        }
        List<LocalDate> since = reviews.since(authority);
        return Optional.of(
                since.isEmpty()
                        ? Candidate.months(DueDateRule.AUTH_TO_PLACE_FIRST_3M, "authorityToPlaceOn", authority, 3)
                        : Candidate.months(DueDateRule.AUTH_TO_PLACE_NEXT_6M, "reviewHeldOn", since.getLast(), 6));
    }
}
