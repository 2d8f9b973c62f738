package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes what sources say of reviews. Same child and same completion date is the same review, and a review that people opened is
 * the one that is told to be completed in its time; what a person decided stays;
 * a record of a case-management system replaces its own earlier word, rows of a yearly return all stand.
 */
@ApplicationScoped
public class ToldReviews {

    /** What a told review came to. */
    public enum Effect {
        CHANGED,
        UNCHANGED,
        /** A person recorded that it was held, or that it was not, and the source says otherwise. */
        PERSONS_WORD_STANDS
    }

    public Effect take(ReviewsOfChild work, ToldReview told) {
        var known = same(work, told);
        if (known.isEmpty() && work.saidNotHeldOn(told.heldOn())) {
            return Effect.PERSONS_WORD_STANDS;
        }
        boolean completed = false;
        if (known.isEmpty()) {
            known = work.openedFor(told.heldOn(), told.openedOn());
            known.ifPresent(opened -> opened.completedAsTold(told.heldOn()));
            completed = known.isPresent();
        }
        if (known.isEmpty()) {
            var review = Review.told(work.child().id(), told.heldOn());
            ParticipationRows.told(review, told.code(), told.source(), told.collectionYear());
            update(review, told);
            work.add(review);
            return Effect.CHANGED;
        }
        var review = known.get();
        boolean moved = movedFromAnother(work, told, review);
        boolean participation = participation(review, told);
        boolean fields = update(review, told);
        return completed || moved || participation || fields ? Effect.CHANGED : Effect.UNCHANGED;
    }

    /** The source corrected the date to that of a review that is known already: its earlier word was on no other review. */
    private static boolean movedFromAnother(ReviewsOfChild work, ToldReview told, Review now) {
        var earlier = work.toldBy(told.source(), told.sourceReview())
                .filter(review -> !review.id().equals(now.id()));
        earlier.ifPresent(review -> review.noLongerTold(told.source()));
        return earlier.isPresent();
    }

    /** The source says that the review was not held after all. */
    public Effect takeBack(ReviewsOfChild work, ToldReview told) {
        var known = same(work, told);
        if (known.isEmpty()) {
            return Effect.UNCHANGED;
        }
        if (known.get().source() == Source.PERSON) {
            return Effect.PERSONS_WORD_STANDS;
        }
        known.get().withdrawnBySource();
        return Effect.CHANGED;
    }

    /** Known by its date, else by the source's own id, unless a person gave its date. */
    private static Optional<Review> same(ReviewsOfChild work, ToldReview told) {
        return work.heldOn(told.heldOn()).or(() -> work.toldBy(told.source(), told.sourceReview())
                .filter(review -> review.source() == Source.IMPORT));
    }

    private static boolean participation(Review review, ToldReview told) {
        if (told.collectionYear() == null) {
            ParticipationRows.forgetOther(review, told.code(), told.source());
        }
        if (told.code() == null && !review.participation().isEmpty()) {
            return false;
        }
        return ParticipationRows.told(review, told.code(), told.source(), told.collectionYear());
    }

    /** Completed before the opening that is known, it was not opened then. */
    private static void openedBy(Review review, LocalDate heldOn) {
        if (review.openedOn() != null && review.openedOn().isAfter(heldOn)) {
            review.openedOn(null);
        }
    }

    private static boolean update(Review review, ToldReview told) {
        boolean changed = false;
        if (told.sourceReview() != null) {
            review.comesFrom(told.source(), told.sourceReview());
        }
        if (told.dueOn() != null) {
            changed = review.recordedDue(told.dueOn(), told.source());
        }
        if (review.source() == Source.PERSON) {
            return changed;
        }
        if (!told.heldOn().equals(review.completedOn())) {
            review.completedOn(told.heldOn());
            openedBy(review, told.heldOn());
            changed = true;
        }
        if (told.openedOn() != null && !told.openedOn().equals(review.openedOn())) {
            review.openedOn(told.openedOn());
            changed = true;
        }
        if (told.chairedBy() != null && !Objects.equals(told.chairedBy(), review.chairedBy())) {
            review.chairedBy(told.chairedBy());
            changed = true;
        }
        return changed;
    }
}
