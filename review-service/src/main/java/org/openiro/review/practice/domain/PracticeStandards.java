package org.openiro.review.practice.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a council expects; of several standards for one thing the strictest counts. */
public record PracticeStandards(List<PracticeStandard> standards) {

    public PracticeStandards {
        standards = List.copyOf(standards);
    }

    /**
     * By when a midway check is expected: of the standards in force on the day of the review that the stretch began with, the
     * earliest date. Halfway is rounded down to a whole day; a number of weeks that reaches the next review's date asks for
     * nothing.
     *
     * @param dueOn of the next review
     */
    public Optional<LocalDate> midwayDueOn(LocalDate reviewedOn, LocalDate dueOn) {
        return inForce(reviewedOn)
                .flatMap(each -> midway(each, reviewedOn, dueOn))
                .filter(day -> day.isBefore(dueOn))
                .min(LocalDate::compareTo);
    }

    /** Within how many working days of a change of this day the IRO is to be told. */
    public Optional<Integer> toldWithin(LocalDate day) {
        return inForce(day)
                .filter(each -> each.kind() == PracticeKind.CHANGE_TOLD_WITHIN_WORKING_DAYS)
                .flatMap(each -> Stream.ofNullable(each.number()))
                .min(Integer::compare);
    }

    private Stream<PracticeStandard> inForce(LocalDate day) {
        return standards.stream().filter(each -> each.inForceOn(day));
    }

    private static Stream<LocalDate> midway(PracticeStandard standard, LocalDate reviewedOn, LocalDate dueOn) {
        return switch (standard.kind()) {
            case MIDWAY_HALFWAY -> Stream.of(reviewedOn.plusDays((dueOn.toEpochDay() - reviewedOn.toEpochDay()) / 2));
            case MIDWAY_AFTER_WEEKS -> Stream.ofNullable(standard.number()).map(reviewedOn::plusWeeks);
            case CHANGE_TOLD_WITHIN_WORKING_DAYS -> Stream.empty();
        };
    }
}
