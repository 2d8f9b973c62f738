package org.openiro.review.schedule.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Care Planning Regulations 2010 reg 36(2): a review that was opened and adjourned is completed within 20 working days.
 * It governs over every cycle until a review has been held after the adjourned meeting.
 */
final class AdjournedReview implements Regime {

    private final WorkingDayLimit twentyWorkingDays;

    AdjournedReview(WorkingDayLimit twentyWorkingDays) {
        this.twentyWorkingDays = twentyWorkingDays;
    }

    @Override
    public Optional<Candidate> next(ReviewHistory child, CountedReviews reviews) {
        LocalDate adjourned = reviews.adjournedOn();
        if (adjourned == null || reviews.heldOn().stream().anyMatch(day -> day.isAfter(adjourned))) {
            return Optional.empty();
        }
        return Optional.of(twentyWorkingDays.from(adjourned, DueDateRule.ADJOURN_20WD, "adjournedOn"));
    }
}
