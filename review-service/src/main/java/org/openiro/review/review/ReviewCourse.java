package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private final CouncilRules rules;
    private final EarlyReviewTriggers triggers;
    private final ReviewPublication publication;
    private final DutyEndsAhead dutyEnds;
    private final ChildLocks locks;
    private final Event<CourseFollowed> followed;
    private final ReviewOutcomes outcomes;
    private final RequiredReviews required;
    private final DetailUrls urls;
    private final Clock clock;

    ReviewCourse(
            Reviews reviews,
            ObligationRegister obligations,
            CouncilRules rules,
            EarlyReviewTriggers triggers,
            ReviewPublication publication,
            DutyEndsAhead dutyEnds,
            ChildLocks locks,
            Event<CourseFollowed> followed,
            WorkingDays workingDays,
            DetailUrls urls,
            Clock clock) {
        this.reviews = reviews;
        this.obligations = obligations;
        this.rules = rules;
        this.triggers = triggers;
        this.publication = publication;
        this.dutyEnds = dutyEnds;
        this.locks = locks;
        this.followed = followed;
        this.outcomes = new ReviewOutcomes(workingDays);
        this.required = new RequiredReviews(new StagedDueDate(new DueDates(workingDays)));
        this.urls = urls;
        this.clock = clock;
    }

    /** One child's reviews, once nobody else works on that child. */
    public ReviewsOfChild load(Child child) {
        locks.hold(child);
        var inForce = rules.inForce();
        return child.arriving()
                ? new ReviewsOfChild(child, List.of(), List.of(), inForce.policies(), inForce.days(), urls)
                : new ReviewsOfChild(
                        child,
                        reviews.of(child.id()),
                        obligations.of(child.id()),
                        inForce.policies().with(triggers.broughtForward(child.id())),
                        inForce.days(),
                        urls);
    }

    public Map<UUID, ReviewsOfChild> load(Collection<Child> children) {
        var ids = children.stream()
                .filter(child -> !child.arriving())
                .map(Child::id)
                .toList();
        var reviewsByChild = reviews.of(ids).stream().collect(Collectors.groupingBy(Review::childId));
        var obligationsByChild = obligations.of(ids);
        var inForce = rules.inForce();
        var broughtForward = triggers.broughtForward(ids);
        return children.stream()
                .map(child -> new ReviewsOfChild(
                        child,
                        reviewsByChild.getOrDefault(child.id(), List.of()),
                        obligationsByChild.getOrDefault(child.id(), List.of()),
                        inForce.policies().with(broughtForward.getOrDefault(child.id(), List.of())),
                        inForce.days(),
                        urls))
                .collect(Collectors.toMap(work -> work.child().id(), Function.identity()));
    }

    /** Follows the facts as they now stand; answers whether anything that is published of the reviews changed. */
    public boolean follow(ReviewsOfChild work) {
        var today = LocalDate.now(clock);
        var held = work.held();
        var course = Courses.of(work.child(), held.stream().map(Review::past).toList(), work.openings(), work.days());
        var discharged = obligations.follow(
                work.child(), work.policies(), work.days(), work.obligations(), required.of(course, today));
        for (var review : held) {
            var obligation = Optional.ofNullable(discharged.get(review.id()));
            review.stands(outcomes.of(review, work, course, obligation.map(DueDateOfReview::of), today));
        }
        work.underWay().filter(review -> review.openedOn() != null).ifPresent(review -> follow(work, review));
        dutyEnds.expect(
                work.child().id(),
                Stream.concat(
                                Stream.ofNullable(course.changeAfter(today)),
                                obligations.nextOverdueOn(work.obligations()).stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null));
        followed.fire(new CourseFollowed(work.child()));
        return publication.of(work, today);
    }

    /** A review that was opened stands to the obligation that was required on that day, while it is open. */
    private void follow(ReviewsOfChild work, Review opened) {
        var openedOn = Objects.requireNonNull(opened.openedOn());
        var due = work.obligations().stream()
                .filter(each -> each.requiredOn(openedOn))
                .findFirst()
                .filter(each -> each.open() && each.openedOn() != null)
                .map(DueDateOfReview::of);
        opened.stands(outcomes.underWay(opened, due));
        opened.comes(opened.status(), opened.meetings().toComplete(outcomes.completeBy(opened)));
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

    /** The class that a review would have, were it recorded now as it is in this trial. */
    Timeliness classOf(ReviewsOfChild work, Review trial) {
        var today = LocalDate.now(clock);
        var held = new ArrayList<>(work.held());
        held.removeIf(each -> each.id().equals(trial.id()));
        held.add(trial);
        var course = Courses.of(work.child(), held.stream().map(Review::past).toList(), List.of(), work.days());
        var due = required.of(course, today).stream()
                .filter(each ->
                        each.dischargedBy() != null && each.dischargedBy().id().equals(trial.id()))
                .findFirst();
        return outcomes.timeliness(trial, due.map(DueDateOfReview::of), work.days(), today)
                .timeliness();
    }

    /** The child was withdrawn: nothing of its reviews and of what the law requires of them stays. */
    public void forget(UUID childId) {
        reviews.forget(childId);
        dutyEnds.expect(childId, null);
        obligations.forget(childId);
        triggers.forget(childId);
    }

    /** The oldest obligation that is still open: the one that the next review discharges. */
    Optional<Obligation> open(ReviewsOfChild work) {
        return work.obligations().stream().filter(Obligation::open).findFirst();
    }
}
