package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.Child;
import org.openiro.review.child.ChildLocks;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.earlyreview.EarlyReviewTriggers;
import org.openiro.review.earlyreview.LocalDueDateChanged;
import org.openiro.review.obligation.Courses;
import org.openiro.review.obligation.Obligation;
import org.openiro.review.obligation.ObligationRegister;
import org.openiro.review.obligation.domain.RequiredReviews;
import org.openiro.review.obligation.domain.StagedDueDate;
import org.openiro.review.policy.PolicyRegister;
import org.openiro.review.review.domain.ReviewFindings;
import org.openiro.review.schedule.domain.DueDates;
import org.openiro.review.timeliness.domain.Timeliness;

/**
 * Lets a child's obligations and the outcome of its reviews follow from the facts, after any of them changed, and publishes
 * what became different. The only way by which either is ever written.
 */
@ApplicationScoped
public class ReviewCourse {

    private final Reviews reviews;
    private final ObligationRegister obligations;
    private final PolicyRegister policies;
    private final EarlyReviewTriggers triggers;
    private final ReviewHistoryLog history;
    private final DutyEndsAhead dutyEnds;
    private final ChildLocks locks;
    private final ReviewOutcomes outcomes;
    private final RequiredReviews required;
    private final Outbox outbox;
    private final DetailUrls urls;
    private final Clock clock;

    ReviewCourse(
            Reviews reviews,
            ObligationRegister obligations,
            PolicyRegister policies,
            EarlyReviewTriggers triggers,
            ReviewHistoryLog history,
            DutyEndsAhead dutyEnds,
            ChildLocks locks,
            WorkingDays workingDays,
            Outbox outbox,
            DetailUrls urls,
            Clock clock) {
        this.reviews = reviews;
        this.obligations = obligations;
        this.policies = policies;
        this.triggers = triggers;
        this.history = history;
        this.dutyEnds = dutyEnds;
        this.locks = locks;
        this.outcomes = new ReviewOutcomes(workingDays);
        this.required = new RequiredReviews(new StagedDueDate(new DueDates(workingDays)));
        this.outbox = outbox;
        this.urls = urls;
        this.clock = clock;
    }

    /** One child's reviews, once nobody else works on that child. */
    public ReviewsOfChild load(Child child) {
        locks.hold(child);
        var inForce = policies.policies();
        return child.arriving()
                ? new ReviewsOfChild(child, List.of(), List.of(), inForce, urls)
                : new ReviewsOfChild(
                        child,
                        reviews.of(child.id()),
                        obligations.of(child.id()),
                        inForce.with(triggers.broughtForward(child.id())),
                        urls);
    }

    public Map<UUID, ReviewsOfChild> load(Collection<Child> children) {
        var ids = children.stream()
                .filter(child -> !child.arriving())
                .map(Child::id)
                .toList();
        var reviewsByChild = reviews.of(ids).stream().collect(Collectors.groupingBy(Review::childId));
        var obligationsByChild = obligations.of(ids);
        var inForce = policies.policies();
        var broughtForward = triggers.broughtForward(ids);
        return children.stream()
                .map(child -> new ReviewsOfChild(
                        child,
                        reviewsByChild.getOrDefault(child.id(), List.of()),
                        obligationsByChild.getOrDefault(child.id(), List.of()),
                        inForce.with(broughtForward.getOrDefault(child.id(), List.of())),
                        urls))
                .collect(Collectors.toMap(work -> work.child().id(), Function.identity()));
    }

    /** Follows the facts as they now stand; answers whether anything that is published of the reviews changed. */
    public boolean follow(ReviewsOfChild work) {
        var today = LocalDate.now(clock);
        var course =
                Courses.of(work.child(), work.held().stream().map(Review::past).toList());
        var discharged =
                obligations.follow(work.child(), work.policies(), work.obligations(), required.of(course, today));
        boolean changed = false;
        for (var review : work.held()) {
            var obligation = Optional.ofNullable(discharged.get(review.id()));
            review.stands(outcomes.of(review, work.child(), course, obligation.map(DueDateOfReview::of), today));
            changed |= publish(work, review, today);
        }
        for (var review : work.takenBack()) {
            var before = work.before(review).orElseThrow();
            history.add(review, HistoryEntry.What.WITHDRAWN_BY_SOURCE);
            send(work.child(), ReviewCorrected.TYPE, ReviewCorrected.of(before, before, true));
            changed = true;
        }
        dutyEnds.expect(work.child().id(), course.changeAfter(today));
        return changed;
    }

    /** An IRO decided by when a review is wanted. */
    void decided(@Observes LocalDueDateChanged decision) {
        follow(load(decision.child()));
    }

    /** What is odd about one source's word on a review that stands. */
    public List<String> findings(ReviewsOfChild work, LocalDate heldOn, @Nullable String code) {
        var course = Courses.of(work.child(), List.of());
        var findings = new ArrayList<>(ReviewOutcomes.findings(
                work.child(), course, heldOn, List.of(code == null ? ReviewFindings.NOT_RECORDED : code)));
        work.heldOn(heldOn)
                .filter(review -> review.participationCodes().size() > 1)
                .ifPresent(_ -> findings.add(ReviewFindings.CONTRADICTORY_CODES));
        return List.copyOf(findings);
    }

    /** The class that a review would have, were it recorded now. */
    Timeliness classOf(ReviewsOfChild work, Review candidate) {
        var today = LocalDate.now(clock);
        var held = new ArrayList<>(work.held());
        held.remove(candidate);
        held.add(candidate);
        var course = Courses.of(work.child(), held.stream().map(Review::past).toList());
        var due = required.of(course, today).stream()
                .filter(each ->
                        each.dischargedBy() != null && each.dischargedBy().id().equals(candidate.id()))
                .findFirst();
        return outcomes.timeliness(candidate, due.map(DueDateOfReview::of), today)
                .timeliness();
    }

    private boolean publish(ReviewsOfChild work, Review review, LocalDate today) {
        var before = work.before(review);
        if (before.isEmpty()) {
            var dueOn = review.outcome().statutoryDueOn();
            review.recordedAfterDue(review.source() == Source.PERSON && dueOn != null && today.isAfter(dueOn));
            reviews.persist(review);
            history.add(
                    review,
                    review.source() == Source.PERSON ? HistoryEntry.What.HELD : HistoryEntry.What.TOLD_BY_SOURCE);
            send(work.child(), ReviewHeld.TYPE, ReviewHeld.of(review, urls.review(review.id())));
            return true;
        }
        if (!Objects.equals(review.outcome().statutoryDueOn(), before.get().statutoryDueOn())) {
            review.recordedAfterDue(enteredAfterDue(review));
        }
        var after = ReviewHeld.of(review, urls.review(review.id()));
        if (after.equals(before.get())) {
            return false;
        }
        history.add(review, HistoryEntry.What.CORRECTED);
        send(work.child(), ReviewCorrected.TYPE, ReviewCorrected.of(before.get(), after, false));
        return true;
    }

    /** A due date that was corrected says anew whether a person's entry came after it. */
    private boolean enteredAfterDue(Review review) {
        var dueOn = review.outcome().statutoryDueOn();
        return review.source() == Source.PERSON
                && dueOn != null
                && history.of(review.id()).stream()
                        .filter(entry -> entry.what() == HistoryEntry.What.HELD)
                        .map(entry -> LocalDate.ofInstant(entry.at(), clock.getZone()))
                        .anyMatch(dueOn::isBefore);
    }

    /** The child was withdrawn: nothing of its reviews and of what the law requires of them stays. */
    public void forget(UUID childId) {
        reviews.forget(childId);
        dutyEnds.expect(childId, null);
        obligations.forget(childId);
        triggers.forget(childId);
    }

    void send(Child child, String type, Object event) {
        outbox.append(new OutgoingEvent("reviews", type, child.id().toString(), event));
    }

    /** The oldest obligation that is still open: the one that the next review discharges. */
    Optional<Obligation> open(ReviewsOfChild work) {
        return work.obligations().stream().filter(Obligation::open).findFirst();
    }
}
