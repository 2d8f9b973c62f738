package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Derives a child's obligations from its course in care. Every statutory review discharges the open obligation and opens
 * the next; any other meeting does neither. A review held after the duty ended discharges nothing. Source: shared
 * definitions, "Obligation"; SI 2010/959 reg 33, SI 2005/389 reg 36.
 */
public final class RequiredReviews {

    private final StagedDueDate dueDates;

    public RequiredReviews(StagedDueDate dueDates) {
        this.dueDates = dueDates;
    }

    public List<RequiredReview> of(CourseInCare course, LocalDate today) {
        var required = new ArrayList<RequiredReview>();
        for (var period : course.periods()) {
            required.addAll(of(period, course, today));
        }
        return List.copyOf(required);
    }

    /**
     * Whether the reviews of a period of care can be counted from its first: that one is known, or was due when all reviews are.
     *
     * @param startedOn the first day of the period, or of a stay in a series of short breaks
     */
    public boolean firstKnown(CourseInCare course, LocalDate startedOn) {
        return course.periods().stream()
                .filter(period -> !period.startedOn().isAfter(startedOn))
                .reduce((_, later) -> later)
                .filter(period -> dueDates.firstKnown(period, course))
                .isPresent();
    }

    private List<RequiredReview> of(CarePeriod period, CourseInCare course, LocalDate today) {
        var end = course.dutyEndOf(period);
        var required = new ArrayList<RequiredReview>();
        var held = new ArrayList<LocalDate>();
        for (var review : course.dischargingIn(period)) {
            required.add(next(period, course, held, review, end, today));
            held.add(review.completedOn());
        }
        required.add(next(period, course, held, null, end, today));
        return required;
    }

    private RequiredReview next(
            CarePeriod period,
            CourseInCare course,
            List<LocalDate> held,
            @Nullable PastReview dischargedBy,
            @Nullable DutyEnd end,
            LocalDate today) {
        var happened = end != null && !end.on().isAfter(today) ? end : null;
        var until = untilDutyEnds(dischargedBy != null ? dischargedBy.completedOn() : today, end);
        var stage = dueDates.of(period, course, List.copyOf(held), until);
        return new RequiredReview(
                period,
                held.size() + 1,
                stage.inputs(),
                stage.due(),
                dischargedBy == null
                        ? openedOn(period, course, held, stage.due().on())
                        : null,
                dischargedBy,
                dischargedBy == null ? happened : null);
    }

    private static @Nullable LocalDate openedOn(
            CarePeriod period, CourseInCare course, List<LocalDate> held, @Nullable LocalDate dueOn) {
        return course.openedIn(period, held.isEmpty() ? null : held.getLast(), dueOn);
    }

    /** What ends on the day on which the duty ends, as a placement does with the adoption order, changes no regime. */
    private static LocalDate untilDutyEnds(LocalDate day, @Nullable DutyEnd end) {
        return end == null || day.isBefore(end.on()) ? day : end.on().minusDays(1);
    }
}
