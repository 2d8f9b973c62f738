package org.openiro.review.schedule.domain;

import java.util.Optional;

/** One legal cycle of reviews. It says which date it asks for, or nothing where it does not apply to the child. */
sealed interface Regime permits AdjournedReview, PlacedForAdoption, AuthorityToPlace, ShortBreaks, StandardCycle {

    Optional<Candidate> next(ReviewHistory child, CountedReviews reviews);
}
