package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.obligation.domain.PastReview;

/** Tells other features of reviews; what they keep of one stands beside it and changes nothing of it. */
@ApplicationScoped
public class ReviewRegister {

    private final Reviews reviews;

    ReviewRegister(Reviews reviews) {
        this.reviews = reviews;
    }

    /** Whose review it is, without reading the review before nobody else works on the child. */
    public UUID childOf(UUID reviewId) {
        return reviews.getEntityManager()
                .createQuery("select r.childId from Review r where r.id = :id", UUID.class)
                .setParameter("id", reviewId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    public ReviewFacts get(UUID reviewId) {
        return ReviewFacts.of(reviews.get(reviewId));
    }

    /** Those of these reviews that there are, by their id. */
    public Map<UUID, ReviewFacts> of(Collection<UUID> reviewIds) {
        return reviews.withIds(reviewIds).stream().collect(Collectors.toMap(Review::id, ReviewFacts::of));
    }

    /** Whose each review is that was held and completed between these days, both included; by its id. */
    public Map<UUID, UUID> completed(LocalDate from, LocalDate to) {
        return reviews.childrenOfHeld(from, to);
    }

    /** The review, when it was held and that stands; else the answer that its state does not allow what was asked. */
    public ReviewFacts held(UUID reviewId) {
        var review = reviews.get(reviewId);
        if (!review.held()) {
            throw new ProblemException(
                    ReviewProblem.REVIEW_NOT_OPEN,
                    new FieldError("/status", review.status().name(), "only of a review that was held"));
        }
        return ReviewFacts.of(review);
    }

    /** The reviews of this child that were held. */
    public List<PastReview> heldOf(UUID childId) {
        return reviews.of(childId).stream()
                .filter(Review::held)
                .map(Review::past)
                .toList();
    }
}
