package org.openiro.review.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The reviews that stand by what people recorded on them and against what a source says, until somebody settles it. */
@ApplicationScoped
class ReviewDisputes implements PanacheRepositoryBase<ReviewDispute, UUID> {

    private final RecordedOnReviews recorded;
    private final Clock clock;

    ReviewDisputes(RecordedOnReviews recorded, Clock clock) {
        this.recorded = recorded;
        this.clock = clock;
    }

    /**
     * A source says that it was not held like this; answers whether the review stands against it. What people had begun goes on
     * instead, with what they recorded around its meetings, unless another review has been begun since.
     */
    boolean stands(Review review, String system, boolean anotherUnderWay) {
        boolean kept =
                review.begunByPeople() ? anotherUnderWay || recorded.ofHeld(review.id()) : recorded.any(review.id());
        if (!kept && !review.saidByPerson()) {
            return false;
        }
        findByIdOptional(review.id())
                .ifPresentOrElse(
                        known -> known.saidAgain(system, clock.instant()),
                        () -> persist(new ReviewDispute(review.id(), system, clock.instant())));
        return true;
    }

    /** A person gave the day on which it was held. */
    void confirmed(Review review) {
        findByIdOptional(review.id()).ifPresent(ReviewDispute::confirmed);
    }

    void toldAgain(Review review, String system) {
        findByIdOptional(review.id()).ifPresent(known -> known.toldAgain(system));
    }
}
