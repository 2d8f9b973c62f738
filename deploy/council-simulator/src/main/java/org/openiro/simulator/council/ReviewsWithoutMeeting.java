package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openiro.simulator.council.HeldReview.ConductedBy;

/**
 * Which reviews are carried out without a meeting: in a long-term foster placement of more than 12 months not every review
 * needs one, but there is one in any 12 months (domain reference 1.3).
 */
final class ReviewsWithoutMeeting {

    private static final int SETTLED_MONTHS = 12;
    private static final int MONTHS_BETWEEN_MEETINGS = 12;
    private static final String UNDER_FOUR = "PN0";

    private final Dice dice;

    ReviewsWithoutMeeting(Dice dice) {
        this.dice = dice;
    }

    /** The same reviews, some of them without their meeting; none of two that follow each other. */
    ReviewsOfPeriod among(ReviewsOfPeriod reviews) {
        List<HeldReview> held = new ArrayList<>(reviews.held());
        for (int i = 1; i < held.size(); i++) {
            LocalDate next = i + 1 < held.size()
                    ? firstMeeting(held.get(i + 1))
                    : reviews.period().end();
            HeldReview review = held.get(i);
            if (mayGoWithout(reviews.period(), held.get(i - 1), review, next)
                    && dice.happens("reviews.without_meeting.percent")) {
                held.set(i, review.withoutMeeting(participation(review)));
            }
        }
        return new ReviewsOfPeriod(reviews.period(), List.copyOf(held), reviews.overtaken());
    }

    /** Only a person can say in OpenIRO how a review was conducted. */
    private static boolean mayGoWithout(PeriodInCare period, HeldReview before, HeldReview review, LocalDate next) {
        return review.byPerson()
                && review.statutory()
                && review.openedOn() == null
                && before.conductedBy() != ConductedBy.WITHOUT_MEETING
                && !next.isAfter(before.on().plusMonths(MONTHS_BETWEEN_MEETINGS))
                && period.longTermFosteredOn(review.on())
                        .filter(since -> since.plusMonths(SETTLED_MONTHS).isBefore(review.on()))
                        .isPresent();
    }

    private String participation(HeldReview review) {
        return review.participation().equals(UNDER_FOUR) ? UNDER_FOUR : dice.draw("participation_without_meeting");
    }

    private static LocalDate firstMeeting(HeldReview review) {
        return review.openedOn() == null ? review.on() : review.openedOn();
    }
}
