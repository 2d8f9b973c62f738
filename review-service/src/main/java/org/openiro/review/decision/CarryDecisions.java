package org.openiro.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Children;
import org.openiro.review.decision.domain.DecisionOutcome;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.review.RecordedOn;
import org.openiro.review.review.ReviewFacts;
import org.openiro.review.review.ReviewRegister;

/**
 * Brings the decisions of a review that does not stand to the one that made them, with what else people recorded on it and the
 * other has not; or closes those that are open when no review made them.
 */
@ApplicationScoped
class CarryDecisions {

    private final Children children;
    private final ReviewRegister reviews;
    private final Decisions decisions;
    private final DecisionHistory history;
    private final DecisionsDueAhead ahead;
    private final DecisionPublication publication;
    private final Instance<CarriedAlong> along;
    private final Event<DecisionsChanged> changed;
    private final AccessLog accessLog;
    private final Clock clock;

    CarryDecisions(
            Children children,
            ReviewRegister reviews,
            Decisions decisions,
            DecisionHistory history,
            DecisionsDueAhead ahead,
            DecisionPublication publication,
            Instance<CarriedAlong> along,
            Event<DecisionsChanged> changed,
            AccessLog accessLog,
            Clock clock) {
        this.children = children;
        this.reviews = reviews;
        this.decisions = decisions;
        this.history = history;
        this.ahead = ahead;
        this.publication = publication;
        this.along = along;
        this.changed = changed;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * What came along to the other review, or was closed.
     *
     * @param along what else went with the decisions
     */
    record Carried(List<ReviewDecision> decisions, List<RecordedOn> along) {}

    Carried carry(UUID reviewId, @Nullable String ifMatch, CarryDecisionsRequest request) {
        var childId = reviews.childOf(reviewId);
        accessLog.touched(childId);
        children.held(childId);
        decisions.requireUnchanged(reviewId, ifMatch);
        var from = reviews.get(reviewId);
        if (from.stands()) {
            throw new ProblemException(DecisionProblem.REVIEW_STANDS);
        }
        var carried = to(childId, request).map(to -> carried(from, to, request)).orElseGet(() -> closed(from, request));
        if (carried.decisions().isEmpty() && carried.along().isEmpty()) {
            throw new ProblemException(DecisionProblem.NOTHING_TO_CARRY);
        }
        return carried;
    }

    private Optional<ReviewFacts> to(UUID childId, CarryDecisionsRequest request) {
        if (request.toReviewId() == null) {
            return Optional.empty();
        }
        var review = Optional.ofNullable(
                        reviews.of(List.of(request.toReviewId())).get(request.toReviewId()))
                .filter(each -> each.stands() && each.childId().equals(childId));
        if (review.isEmpty()) {
            Refusals.refuse(
                    DecisionProblem.DECISION_REFUSED,
                    List.of(new Refusal(
                            "toReviewId", "no-standing-review", "give a review of the same child that stands")));
        }
        return review;
    }

    private Carried carried(ReviewFacts from, ReviewFacts to, CarryDecisionsRequest request) {
        var before = decisions.issued(to.reviewId());
        var counting = decisions.counting(from.reviewId());
        for (var decision : counting) {
            decision.carried(to);
            kept(decision, to, DecisionHistoryEntry.Step.CARRIED, request);
        }
        changed.fire(new DecisionsChanged(to, before, decisions.issued(to.reviewId())));
        var others = along.stream()
                .filter(each -> each.carry(from, to))
                .map(CarriedAlong::what)
                .sorted()
                .toList();
        return new Carried(counting, others);
    }

    private Carried closed(ReviewFacts from, CarryDecisionsRequest request) {
        var open = decisions.open(from.reviewId());
        var today = LocalDate.now(clock);
        var closing = new CloseDecisionRequest(DecisionOutcome.RECORDED_IN_ERROR, today, request.reason(), null);
        for (var decision : open) {
            decision.close(closing, today);
            kept(decision, from, DecisionHistoryEntry.Step.CLOSED, request);
        }
        return new Carried(open, List.of());
    }

    private void kept(
            ReviewDecision decision,
            ReviewFacts review,
            DecisionHistoryEntry.Step what,
            CarryDecisionsRequest request) {
        decisions.flush();
        history.add(decision, what, request.reason());
        ahead.follow(decision, LocalDate.now(clock));
        publication.changed(decision, review);
    }
}
