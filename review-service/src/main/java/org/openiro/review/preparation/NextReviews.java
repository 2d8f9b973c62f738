package org.openiro.review.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.Child;
import org.openiro.review.obligation.Obligation;
import org.openiro.review.obligation.ObligationRegister;
import org.openiro.review.preparation.domain.Occasion;
import org.openiro.review.review.PlannedReview;
import org.openiro.review.review.PlannedReviews;

/**
 * Finds what is prepared for a child. Nothing is after death, leaving or the 18th birthday, nor once the review was opened while
 * it can be completed in its time; a meeting that was that of a review held is none of the next.
 */
@ApplicationScoped
class NextReviews {

    private final ObligationRegister obligations;
    private final PlannedReviews planned;

    NextReviews(ObligationRegister obligations, PlannedReviews planned) {
        this.obligations = obligations;
        this.planned = planned;
    }

    /** @param liveFrom before which no review is prepared; null when each is */
    PreparedReview of(Child child, LocalDate today, @Nullable LocalDate liveFrom) {
        var review = planned.of(child.id());
        if (review.filter(each -> each.underWay(today)).isPresent()) {
            var over = review.map(PlannedReview::completeBy).map(day -> day.plusDays(1));
            return new PreparedReview(Optional.empty(), over.stream().toList());
        }
        var required = obligations.of(child.id());
        var bookedFor = review.filter(each -> each.openedOn() == null && !each.hadItsMeeting(required))
                .map(PlannedReview::bookedFor)
                .orElse(null);
        var next = required.stream().filter(Obligation::open).findFirst().flatMap(each -> Occasion.of(
                        today, each.statutoryDueOn(), bookedFor)
                .map(occasion -> new NextReview(each.id(), occasion)));
        return new PreparedReview(
                next.filter(each -> each.occasion().isPrepared(child.facts().dateOfBirth(), liveFrom)),
                Stream.concat(next.flatMap(each -> each.occasion().passedOn()).stream(), Stream.ofNullable(liveFrom))
                        .toList());
    }
}
