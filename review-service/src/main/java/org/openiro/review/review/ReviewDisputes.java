package org.openiro.review.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.review.ReviewDisputed.Settled;

/** The reviews that stand by what people recorded on them and against what a source says, until somebody settles it. */
@ApplicationScoped
class ReviewDisputes implements PanacheRepositoryBase<ReviewDispute, UUID> {

    private final RecordedOnReviews recorded;
    private final Outbox outbox;
    private final DetailUrls urls;
    private final Clock clock;

    ReviewDisputes(RecordedOnReviews recorded, Outbox outbox, DetailUrls urls, Clock clock) {
        this.recorded = recorded;
        this.outbox = outbox;
        this.urls = urls;
        this.clock = clock;
    }

    /**
     * A source says that it was not held like this; answers whether the review stands against it. What people had begun goes on
     * instead, with what they recorded around its meetings, unless another review has been begun since.
     *
     * @param beside the review that the source means in its stead
     */
    boolean stands(Review review, String system, @Nullable UUID beside, boolean anotherUnderWay) {
        boolean kept =
                review.begunByPeople() ? anotherUnderWay || recorded.ofHeld(review.id()) : recorded.any(review.id());
        var known = findByIdOptional(review.id());
        if (!kept && !review.saidByPerson()) {
            known.filter(ReviewDispute::givenUp).ifPresent(dispute -> tell(review, dispute, Settled.TAKEN_BACK));
            return false;
        }
        if (known.isEmpty()) {
            var dispute = new ReviewDispute(review.id(), system, beside, now());
            persist(dispute);
            tell(review, dispute, null);
        } else if (known.get().saidAgain(system, beside, now())) {
            tell(review, known.get(), null);
        }
        return true;
    }

    /** A person gave the day on which it was held. */
    void confirmed(Review review) {
        findByIdOptional(review.id())
                .filter(ReviewDispute::confirmed)
                .ifPresent(dispute -> tell(review, dispute, Settled.CONFIRMED));
    }

    /** A person says that it never was. */
    void recordedInError(Review review) {
        findByIdOptional(review.id())
                .filter(ReviewDispute::givenUp)
                .ifPresent(dispute -> tell(review, dispute, Settled.RECORDED_IN_ERROR));
    }

    void toldAgain(Review review, String system) {
        findByIdOptional(review.id())
                .filter(dispute -> dispute.toldAgain(system))
                .ifPresent(dispute -> tell(review, dispute, Settled.TOLD_AGAIN));
    }

    private void tell(Review review, ReviewDispute dispute, @Nullable Settled how) {
        outbox.append(new OutgoingEvent(
                "reviews",
                ReviewDisputed.TYPE,
                review.childId().toString(),
                new ReviewDisputed(
                        review.id(),
                        review.childId(),
                        dispute.besideReviewId(),
                        dispute.since(),
                        how == null ? null : now(),
                        how,
                        urls.review(review.id()))));
    }

    /** As the database keeps it: each event of a dispute names the same beginning. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
