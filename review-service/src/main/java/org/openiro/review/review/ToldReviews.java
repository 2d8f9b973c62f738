package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes what sources say of reviews. Same child and same completion date is the same review, and a review that people opened is
 * the one that is told to be completed in its time, one that they booked the one that is told once its day has come: each is under
 * way again when that is taken back. One that its source took back and tells again is the same, too. What a person decided stays,
 * and no source makes a review vanish on which people recorded something: it stands, and is listed until somebody settles it. A
 * record of a case-management system replaces its own earlier word, rows of a yearly return all stand.
 */
@ApplicationScoped
public class ToldReviews {

    /** What a told review came to. */
    public enum Effect {
        CHANGED,
        UNCHANGED,
        /** A person recorded that it was held, or that it was not, and the source says otherwise. */
        PERSONS_WORD_STANDS,
        /** Taken; the review that the source meant before stands beside it, because people recorded something on it. */
        STANDS_BESIDE
    }

    private final ReviewDisputes disputes;
    private final PlannedReviews planned;

    ToldReviews(ReviewDisputes disputes, PlannedReviews planned) {
        this.disputes = disputes;
        this.planned = planned;
    }

    public Effect take(ReviewsOfChild work, ToldReview told) {
        boolean anotherUnderWay = work.underWay().isPresent();
        var known = same(work, told).filter(review -> review.canBeHeldOn(told.heldOn()));
        if (known.isEmpty() && work.saidNotHeldOn(told.heldOn())) {
            return Effect.PERSONS_WORD_STANDS;
        }
        var earlier = work.toldBy(told.source(), told.sourceReview());
        boolean completed = false;
        if (known.isEmpty()) {
            known = planned.thatWasHeld(work, told.heldOn(), told.openedOn());
            known.ifPresent(begun -> begun.completedAsTold(told.heldOn()));
            completed = known.isPresent();
        }
        if (known.isEmpty()) {
            known = work.takenBackBySource(told);
            known.ifPresent(Review::toldAgain);
            completed = known.isPresent();
        }
        var review = known.orElseGet(() -> Review.told(work.child().id(), told.heldOn()));
        boolean moved = earlier.filter(each -> !each.id().equals(review.id())).isPresent();
        boolean beside = moved && stands(earlier.get(), told.source(), review.id(), anotherUnderWay);
        boolean participation = participation(review, told);
        boolean fields = update(review, told);
        if (known.isEmpty()) {
            work.add(review);
        } else if (told.collectionYear() == null) {
            disputes.toldAgain(review, told.source());
        }
        if (beside) {
            return Effect.STANDS_BESIDE;
        }
        return known.isEmpty() || completed || moved || participation || fields ? Effect.CHANGED : Effect.UNCHANGED;
    }

    /**
     * The source means another review by its id: its earlier word was on no other. Answers whether that one stands by people's
     * word alone.
     */
    private boolean stands(Review earlier, String system, UUID beside, boolean anotherUnderWay) {
        if (earlier.noLongerTold(system)) {
            return false;
        }
        boolean stands = disputes.stands(earlier, system, beside, anotherUnderWay);
        if (!stands) {
            earlier.withdrawnBySource();
        }
        return stands;
    }

    /** The source says that the review was not held after all; one that it tells under another id by now stands. */
    public Effect takeBack(ReviewsOfChild work, ToldReview told) {
        var known = same(work, told);
        if (known.isEmpty() || known.get().toldUnderAnotherId(told.source(), told.sourceReview())) {
            return Effect.UNCHANGED;
        }
        if (disputes.stands(known.get(), told.source(), null, work.underWay().isPresent())) {
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
        if (told.openedOn() != null
                && !review.meetings().openedByPeople()
                && !told.openedOn().equals(review.openedOn())) {
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
