package org.openiro.review.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is prepared for a child on a day.
 *
 * @param turns the days on which it may be something else, though nothing is recorded
 */
record PreparedReview(Optional<NextReview> next, List<LocalDate> turns) {}
