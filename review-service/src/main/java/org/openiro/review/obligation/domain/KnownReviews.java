package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import java.util.List;
import org.openiro.review.timeliness.domain.CouncilDays;

/**
 * What is known of the reviews of one period of care.
 *
 * @param days from which day on all of the council's are known
 * @param heldOn those that discharged what the law requires, in order
 */
record KnownReviews(CouncilDays days, List<LocalDate> heldOn) {

    static KnownReviews of(CarePeriod period, CourseInCare course) {
        return new KnownReviews(
                course.days(),
                course.dischargingIn(period).stream()
                        .map(PastReview::completedOn)
                        .toList());
    }

    /** Whether the first review of a cycle, due on this day, may have been held without our knowing. */
    boolean lackFirst(LocalDate cycleBegan, LocalDate dueOn) {
        return days.hides(
                dueOn, heldOn.stream().filter(day -> !day.isBefore(cycleBegan)).toList());
    }
}
