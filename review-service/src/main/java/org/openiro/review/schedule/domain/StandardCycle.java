package org.openiro.review.schedule.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Care Planning Regulations 2010 reg 33: 20 working days, 3 months, then every 6 months, each from the date the review
 * before was actually held. Without a start of care it applies only where reviews are all there is to go on: adoption
 * dates given without one mean the adoption rules alone.
 */
final class StandardCycle implements Regime {

    private final WorkingDayLimit twentyWorkingDays;

    StandardCycle(WorkingDayLimit twentyWorkingDays) {
        this.twentyWorkingDays = twentyWorkingDays;
    }

    @Override
    public Optional<Candidate> next(ReviewHistory child, CountedReviews reviews) {
        LocalDate start = child.becameLookedAfterOn();
        if (child.shortBreak() || child.placedForAdoptionOn() != null || (start == null && child.hasAdoptionDate())) {
            return Optional.empty();
        }
        List<LocalDate> heldOn = reviews.heldOn();
        if (heldOn.isEmpty()) {
            return Optional.ofNullable(start)
                    .map(day -> twentyWorkingDays.from(day, DueDateRule.FIRST_20WD, "becameLookedAfterOn"));
        }
        return Optional.of(
                heldOn.size() == 1
                        ? Candidate.months(DueDateRule.SECOND_3M, "reviewHeldOn", heldOn.getLast(), 3)
                        : Candidate.months(DueDateRule.NEXT_6M, "reviewHeldOn", heldOn.getLast(), 6));
    }
}
