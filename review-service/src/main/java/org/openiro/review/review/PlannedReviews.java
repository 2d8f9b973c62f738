package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.openiro.review.review.domain.ReviewStatus;

/** Which review of a child is planned or begun: one at a time. */
@ApplicationScoped
public class PlannedReviews {

    private final Reviews reviews;
    private final ReviewHistoryLog history;

    PlannedReviews(Reviews reviews, ReviewHistoryLog history) {
        this.reviews = reviews;
        this.history = history;
    }

    public Optional<PlannedReview> of(UUID childId) {
        return reviews.list("childId = ?1 and keptStatus = ?2", childId, ReviewStatus.BOOKED).stream()
                .findFirst()
                .map(review ->
                        PlannedReview.of(review, history.plannedOn(review.id()).orElse(null)));
    }
}
