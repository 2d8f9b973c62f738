package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.schedule.domain.DueDates;

/** A made-up child looked after since 15 January 2024, whose first review is due on 12 February. */
final class CourseOfAChild {

    static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    static final LocalDate START = LocalDate.of(2024, 1, 15);
    static final LocalDate FIRST_DUE = LocalDate.of(2024, 2, 12);
    static final RequiredReviews REQUIRED = new RequiredReviews(new StagedDueDate(new DueDates(WorkingDays.shipped())));

    private CourseOfAChild() {}

    static LocalDate due(Regimes regimes) {
        return REQUIRED.of(course(regimes), TODAY).getFirst().due().on();
    }

    static Regimes regimes(List<Span> shortBreaks, List<Span> authority, List<Span> placed) {
        return Regimes.of(shortBreaks, List.of(), authority, placed);
    }

    static CourseInCare course(Regimes regimes, PastReview... reviews) {
        return new CourseInCare(
                List.of(new CarePeriod(UUID.randomUUID(), START, true, null)),
                regimes,
                null,
                null,
                Arrays.asList(reviews));
    }

    static PastReview held(String day) {
        return new PastReview(UUID.randomUUID(), LocalDate.parse(day), null, null, true);
    }
}
