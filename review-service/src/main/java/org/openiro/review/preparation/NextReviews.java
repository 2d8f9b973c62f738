package org.openiro.review.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.openiro.review.obligation.Obligation;
import org.openiro.review.obligation.ObligationRegister;
import org.openiro.review.preparation.domain.Occasion;
import org.openiro.review.review.PlannedReview;
import org.openiro.review.review.PlannedReviews;

/**
 * Finds what is prepared for a child. Nothing is after death, leaving or the 18th birthday, once the review was opened, and
 * for a day before the council went live.
 */
@ApplicationScoped
class NextReviews {

    private final ObligationRegister obligations;
    private final PlannedReviews planned;
    private final PreparationSettings settings;

    NextReviews(ObligationRegister obligations, PlannedReviews planned, PreparationSettings settings) {
        this.obligations = obligations;
        this.planned = planned;
        this.settings = settings;
    }

    Optional<NextReview> of(UUID childId) {
        var review = planned.of(childId);
        if (review.filter(PlannedReview::opened).isPresent()) {
            return Optional.empty();
        }
        var required = obligations.of(childId);
        var bookedFor = review.map(PlannedReview::bookedFor)
                .filter(day -> required.stream().noneMatch(each -> hadItsMeeting(each, day)))
                .orElse(null);
        return required.stream()
                .filter(Obligation::open)
                .findFirst()
                .flatMap(each -> Occasion.of(each.statutoryDueOn(), bookedFor)
                        .map(occasion -> new NextReview(each.id(), occasion)))
                .filter(this::afterGoingLive);
    }

    /** A meeting booked for this day was that of a review held then or later, or held and due then or later: none of the next. */
    private static boolean hadItsMeeting(Obligation required, LocalDate day) {
        var heldOn = required.dischargedOn();
        var dueOn = required.statutoryDueOn();
        return heldOn != null && (!heldOn.isBefore(day) || (dueOn != null && !dueOn.isBefore(day)));
    }

    private boolean afterGoingLive(NextReview review) {
        return settings.remindersFrom()
                .filter(from -> review.occasion().reviewOn().isBefore(from))
                .isEmpty();
    }
}
