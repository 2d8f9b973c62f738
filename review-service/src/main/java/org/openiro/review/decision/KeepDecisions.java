package org.openiro.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Children;
import org.openiro.review.decision.domain.DecisionCommand;
import org.openiro.review.decision.domain.DecisionPolicy;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.review.ReviewFacts;
import org.openiro.review.review.ReviewRegister;

/** Records what a review decided and what became of it. Only of a review that was held, and once nobody else works on the child. */
@ApplicationScoped
class KeepDecisions {

    private final Children children;
    private final ReviewRegister reviews;
    private final Decisions decisions;
    private final DecisionHistory history;
    private final DecisionsDueAhead ahead;
    private final DecisionPublication publication;
    private final OwnTeams ownTeams;
    private final Event<DecisionsCirculated> circulated;
    private final AccessLog accessLog;
    private final Clock clock;

    KeepDecisions(
            Children children,
            ReviewRegister reviews,
            Decisions decisions,
            DecisionHistory history,
            DecisionsDueAhead ahead,
            DecisionPublication publication,
            OwnTeams ownTeams,
            Event<DecisionsCirculated> circulated,
            AccessLog accessLog,
            Clock clock) {
        this.children = children;
        this.reviews = reviews;
        this.decisions = decisions;
        this.history = history;
        this.ahead = ahead;
        this.publication = publication;
        this.ownTeams = ownTeams;
        this.circulated = circulated;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    ReviewDecision make(UUID reviewId, MakeDecisionRequest request) {
        var review = held(reviewId);
        Refusals.refuse(DecisionProblem.DECISION_REFUSED, policy(review).due(request.dueOn()));
        var decision = new ReviewDecision(review, request);
        decisions.persist(decision);
        return open(decision, review, DecisionHistoryEntry.Step.MADE, null);
    }

    /** All decisions of the review that are open and have not gone out yet. */
    List<ReviewDecision> circulate(UUID reviewId, CirculateDecisionsRequest request) {
        var review = held(reviewId);
        Refusals.refuse(DecisionProblem.DECISION_REFUSED, policy(review).circulating(request.circulatedOn()));
        var all = decisions.toCirculate(reviewId);
        if (all.isEmpty()) {
            throw new ProblemException(DecisionProblem.NOTHING_TO_CIRCULATE);
        }
        for (var decision : all) {
            decision.circulated(request.circulatedOn());
            open(decision, review, DecisionHistoryEntry.Step.CIRCULATED, null);
        }
        circulated.fire(new DecisionsCirculated(review, request.circulatedOn()));
        return all;
    }

    ReviewDecision answer(UUID decisionId, @Nullable String ifMatch, AnswerDecisionRequest request) {
        var decision = forChange(decisionId, ifMatch, DecisionCommand.ANSWER);
        var review = reviews.held(decision.reviewId());
        Refusals.refuse(DecisionProblem.DECISION_REFUSED, policy(review).answering(decision.dates(), request.given()));
        decision.answered(request.given());
        return open(decision, review, DecisionHistoryEntry.Step.ANSWERED, null);
    }

    ReviewDecision amend(UUID decisionId, @Nullable String ifMatch, AmendDecisionRequest request) {
        var decision = forChange(decisionId, ifMatch, DecisionCommand.AMEND);
        var review = reviews.held(decision.reviewId());
        Refusals.refuse(
                DecisionProblem.DECISION_REFUSED,
                policy(review).amending(decision.circulatedOn(), decision.text(), request.text(), request.dueOn()));
        decision.amend(request);
        return open(decision, review, DecisionHistoryEntry.Step.AMENDED, request.reason());
    }

    ReviewDecision close(UUID decisionId, @Nullable String ifMatch, CloseDecisionRequest request) {
        var decision = forChange(decisionId, ifMatch, DecisionCommand.CLOSE);
        var review = reviews.held(decision.reviewId());
        Refusals.refuse(DecisionProblem.DECISION_REFUSED, policy(review).closing(request.closedOn()));
        decision.close(request);
        kept(decision, DecisionHistoryEntry.Step.CLOSED, null);
        publication.closed(decision);
        return decision;
    }

    ReviewDecision reopen(UUID decisionId, @Nullable String ifMatch, ReopenDecisionRequest request) {
        var decision = forChange(decisionId, ifMatch, DecisionCommand.REOPEN);
        var review = reviews.held(decision.reviewId());
        decision.reopen();
        return open(decision, review, DecisionHistoryEntry.Step.REOPENED, request.reason());
    }

    private ReviewFacts held(UUID reviewId) {
        var childId = reviews.childOf(reviewId);
        accessLog.touched(childId);
        children.held(childId);
        return reviews.held(reviewId);
    }

    private ReviewDecision forChange(UUID decisionId, @Nullable String ifMatch, DecisionCommand command) {
        var childId = decisions.childOf(decisionId);
        accessLog.touched(childId);
        ownTeams.require(children.held(childId));
        var decision = decisions.get(decisionId);
        ETags.require(ifMatch, decision.version());
        DecisionProblem.require(decision, command);
        return decision;
    }

    private DecisionPolicy policy(ReviewFacts review) {
        return new DecisionPolicy(Objects.requireNonNull(review.completedOn()), LocalDate.now(clock));
    }

    private ReviewDecision open(
            ReviewDecision decision, ReviewFacts review, DecisionHistoryEntry.Step what, @Nullable String reason) {
        kept(decision, what, reason);
        publication.open(decision, review);
        return decision;
    }

    private void kept(ReviewDecision decision, DecisionHistoryEntry.Step what, @Nullable String reason) {
        decisions.flush();
        history.add(decision, what, reason);
        ahead.follow(decision, LocalDate.now(clock));
    }
}
