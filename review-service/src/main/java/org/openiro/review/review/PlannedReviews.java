package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** By child; nothing for a child of whom none is. */
    public Map<UUID, PlannedReview> of(Collection<UUID> childIds) {
        return reviews.list("childId in ?1 and keptStatus = ?2", childIds, ReviewStatus.BOOKED).stream()
                .collect(Collectors.toMap(
                        Review::childId,
                        review -> PlannedReview.of(
                                review, history.plannedOn(review.id()).orElse(null)),
                        (first, _) -> first));
    }
}
