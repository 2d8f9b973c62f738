package org.openiro.review.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.Child;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.obligation.Obligation;
import org.openiro.review.policy.domain.LocalPolicies;
import org.openiro.review.review.domain.ReviewStatus;
import org.openiro.review.timeliness.domain.CouncilDays;

/** One child's reviews while they are worked on: remembers how each stood, so that what changed is published and no more. */
public final class ReviewsOfChild {

    private final Child child;
    private final List<Review> reviews;
    private final List<Obligation> obligations;
    private final LocalPolicies policies;
    private final CouncilDays days;
    private final Map<UUID, ReviewHeld> before = new HashMap<>();
    private final Map<UUID, LocalDate> judgedBy = new HashMap<>();
    private final Set<UUID> amended = new HashSet<>();

    ReviewsOfChild(
            Child child,
            List<Review> reviews,
            List<Obligation> obligations,
            LocalPolicies policies,
            CouncilDays days,
            DetailUrls urls) {
        this.child = child;
        this.reviews = new ArrayList<>(reviews);
        this.obligations = new ArrayList<>(obligations);
        this.policies = policies;
        this.days = days;
        reviews.stream().filter(Review::held).forEach(each -> {
            before.put(each.id(), ReviewHeld.of(each, urls.review(each.id())));
            judgedBy.put(each.id(), each.judgedBy());
        });
    }

    public Child child() {
        return child;
    }

    List<Obligation> obligations() {
        return obligations;
    }

    LocalPolicies policies() {
        return policies;
    }

    CouncilDays days() {
        return days;
    }

    /** In the order in which they were held. */
    List<Review> held() {
        return reviews.stream()
                .filter(Review::held)
                .sorted(Comparator.comparing(review -> Objects.requireNonNull(review.completedOn())))
                .toList();
    }

    /** Held when this work began, and taken back since. */
    List<Review> takenBack() {
        return reviews.stream()
                .filter(each -> !each.held() && before.containsKey(each.id()))
                .toList();
    }

    Optional<Review> heldOn(LocalDate day) {
        return held().stream().filter(each -> day.equals(each.completedOn())).findFirst();
    }

    /** Planned or begun: one at a time. */
    Optional<Review> underWay() {
        return reviews.stream().filter(each -> each.status().underWay()).findFirst();
    }

    /**
     * When reviews were opened. One that was cancelled then, or completed after the duty had ended, was opened all the same; so
     * was one that people opened, when a source took back that it was completed.
     */
    List<LocalDate> openings() {
        return reviews.stream()
                .filter(each -> each.status() != ReviewStatus.RECORDED_IN_ERROR
                        && (!each.end().withdrawn() || each.meetings().completeBy() != null)
                        && each.statutory())
                .flatMap(each -> Stream.ofNullable(each.openedOn()))
                .toList();
    }

    /** The days of the reviews that were held with a meeting, but for this one. */
    List<LocalDate> meetingsBeside(Review review) {
        return held().stream()
                .filter(each -> each.conductedBy() != ConductedBy.WITHOUT_MEETING
                        && !each.id().equals(review.id()))
                .map(each -> Objects.requireNonNull(each.completedOn()))
                .toList();
    }

    /** A person recorded that no review was held on this day. */
    boolean saidNotHeldOn(LocalDate day) {
        return reviews.stream().anyMatch(each -> each.saidNotHeldOn(day));
    }

    /** The review that people opened and that can have been completed on this day, within its time. */
    Optional<Review> openedFor(LocalDate completedOn, @Nullable LocalDate openedOn) {
        return underWay()
                .filter(review -> review.openedOn() != null)
                .filter(review -> {
                    var by = review.meetings().completeBy();
                    return by != null && !completedOn.isAfter(by);
                })
                .filter(review -> review.meetings()
                        .policy()
                        .holding(completedOn, openedOn)
                        .isEmpty());
    }

    /** The review that people booked and never opened, once its day has come. */
    Optional<Review> bookedBy(LocalDate today) {
        return underWay().filter(review -> review.openedOn() == null).filter(review -> {
            var bookedFor = review.meetings().bookedFor();
            return bookedFor != null && !bookedFor.isAfter(today);
        });
    }

    /** Whether a review held on this day, and discharging what is still required, is the one that was planned. */
    boolean tookPlace(PlannedReview planned, LocalDate heldOn) {
        return heldOn.equals(planned.bookedFor())
                || (!planned.hadItsMeeting(obligations)
                        && obligations.stream()
                                .filter(each -> each.requiredOn(heldOn))
                                .findFirst()
                                .filter(each -> each.open() && planned.wasFor(heldOn, each.statutoryDueOn()))
                                .isPresent());
    }

    /** A person's word on a review that was held before. */
    void amends(Review review) {
        amended.add(review.id());
    }

    boolean amended(Review review) {
        return amended.contains(review.id());
    }

    Optional<Review> toldBy(String system, @Nullable String review) {
        return reviews.stream()
                .filter(each -> each.held() && each.comesFromSource(system, review))
                .findFirst();
    }

    /** The review that a source took back on this day, or under the same id. */
    Optional<Review> takenBackBySource(ToldReview told) {
        var takenBack = reviews.stream().filter(each -> each.end().withdrawn()).toList();
        return takenBack.stream()
                .filter(each -> told.heldOn().equals(each.completedOn()))
                .findFirst()
                .or(() -> takenBack.stream()
                        .filter(each -> each.comesFromSource(told.source(), told.sourceReview()))
                        .findFirst());
    }

    /** The rows that a source's yearly returns gave of the reviews that stand, on the days that they gave. */
    public List<ToldRow> toldRows(String source) {
        return held().stream()
                .filter(review -> !review.dayCorrected())
                .flatMap(review -> review.participation().stream()
                        .filter(row -> row.source().equals(source))
                        .flatMap(row -> Stream.ofNullable(row.collectionYear())
                                .map(year ->
                                        new ToldRow(Objects.requireNonNull(review.completedOn()), row.code(), year))))
                .toList();
    }

    void add(Review review) {
        if (!reviews.contains(review)) {
            reviews.add(review);
        }
    }

    Optional<ReviewHeld> before(Review review) {
        return Optional.ofNullable(before.get(review.id()));
    }

    /** Whether it is judged on another due date than when this work began. */
    boolean judgedOtherwise(Review review) {
        return !Objects.equals(review.judgedBy(), judgedBy.get(review.id()));
    }
}
