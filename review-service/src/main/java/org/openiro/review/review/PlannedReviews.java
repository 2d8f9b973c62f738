package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.review.review.domain.ReviewStatus;

/** Which review of a child is planned or begun, one at a time, and when it was held. */
@ApplicationScoped
public class PlannedReviews {

    private final Reviews reviews;
    private final ReviewHistoryLog history;
    private final Clock clock;

    PlannedReviews(Reviews reviews, ReviewHistoryLog history, Clock clock) {
        this.reviews = reviews;
        this.history = history;
        this.clock = clock;
    }

    /** By child; nothing for a child of whom none is. */
    public Map<UUID, PlannedReview> of(Collection<UUID> childIds) {
        return reviews.list("childId in ?1 and keptStatus = ?2", childIds, ReviewStatus.BOOKED).stream()
                .collect(Collectors.toMap(Review::childId, this::planned, (first, _) -> first));
    }

    /**
     * The one of which somebody says no more than the day on which it was held: the review that people opened, within its time, or
     * the one that they booked, once its day has come and when it was for what this day discharges.
     *
     * @param openedOn what is said of its first meeting, when anything is
     */
    Optional<Review> thatWasHeld(ReviewsOfChild work, LocalDate heldOn, @Nullable LocalDate openedOn) {
        return work.openedFor(heldOn, openedOn).or(() -> work.bookedBy(LocalDate.now(clock))
                .filter(review -> work.tookPlace(planned(review), heldOn)));
    }

    private PlannedReview planned(Review review) {
        return PlannedReview.of(review, history.plannedOn(review.id()).orElse(null));
    }
}
