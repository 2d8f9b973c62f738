package org.openiro.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.ETags;
import org.openiro.review.child.Children;
import org.openiro.review.child.OwnTeams;
import org.openiro.review.decision.domain.CirculationPolicy;
import org.openiro.review.decision.domain.DecisionCommand;
import org.openiro.review.decision.domain.DecisionPolicy;
import org.openiro.review.decision.domain.IssuedDecisions;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.refusal.domain.Refusal;
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
    private final Event<DecisionsChanged> changed;
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
            Event<DecisionsChanged> changed,
            AccessLog accessLog,
            Clock clock) {
        this.children = children;
        this.reviews = reviews;
        this.decisions = decisions;
        this.history = history;
        this.ahead = ahead;
        this.publication = publication;
        this.ownTeams = ownTeams;
        this.changed = changed;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    ReviewDecision make(UUID reviewId, MakeDecisionRequest request) {
        var review = held(reviewId);
        Refusals.refuse(DecisionProblem.DECISION_REFUSED, policy(review).due(request.dueOn()));
        var before = decisions.issued(reviewId);
        var decision = new ReviewDecision(review, request);
        decisions.persist(decision);
        kept(decision, review, DecisionHistoryEntry.Step.MADE, null);
        issuedSince(before, review);
        return decision;
    }

    /** The decisions that are named, and no others. */
    List<ReviewDecision> circulate(UUID reviewId, @Nullable String ifMatch, CirculateDecisionsRequest request) {
        var review = held(reviewId);
        decisions.requireUnchanged(reviewId, ifMatch);
        Refusals.refuse(DecisionProblem.DECISION_REFUSED, policy(review).circulating(request.circulatedOn()));
        return sent(
                review,
                request.decisionIds(),
                request.circulatedOn(),
                policy -> policy.notToSend(request.decisionIds()),
                DecisionHistoryEntry.Step.CIRCULATED,
                null);
    }

    /** Open or closed: they went out on another day, or did not. */
    List<ReviewDecision> correctCirculation(
            UUID reviewId, @Nullable String ifMatch, CorrectCirculationRequest request) {
        var review = held(reviewId);
        decisions.requireUnchanged(reviewId, ifMatch);
        var on = request.circulatedOn();
        if (on != null) {
            Refusals.refuse(DecisionProblem.DECISION_REFUSED, policy(review).circulating(on));
        }
        return sent(
                review,
                request.decisionIds(),
                on,
                policy -> policy.notToCorrect(request.decisionIds(), on),
                DecisionHistoryEntry.Step.CIRCULATION_CORRECTED,
                request.reason());
    }

    ReviewDecision answer(UUID decisionId, @Nullable String ifMatch, AnswerDecisionRequest request) {
        var decision = forChange(decisionId, ifMatch, DecisionCommand.ANSWER);
        var review = reviews.held(decision.reviewId());
        var given = request.given(LocalDate.now(clock));
        Refusals.refuse(DecisionProblem.DECISION_REFUSED, policy(review).answering(decision.dates(), given));
        decision.answered(given);
        return kept(decision, review, DecisionHistoryEntry.Step.ANSWERED, null);
    }

    ReviewDecision takeBackAnswer(UUID decisionId, @Nullable String ifMatch, TakeBackAnswerRequest request) {
        var decision = forChange(decisionId, ifMatch, DecisionCommand.TAKE_BACK_ANSWER);
        var review = reviews.held(decision.reviewId());
        decision.lastAnswerTakenBack();
        return kept(decision, review, DecisionHistoryEntry.Step.ANSWER_TAKEN_BACK, request.reason());
    }

    ReviewDecision amend(UUID decisionId, @Nullable String ifMatch, AmendDecisionRequest request) {
        var decision = forChange(decisionId, ifMatch, DecisionCommand.AMEND);
        var review = reviews.held(decision.reviewId());
        var policy = policy(review);
        boolean sameText = decision.text().equals(request.text());
        Refusals.refuse(DecisionProblem.DECISION_REFUSED, policy.amending(decision.dates(), sameText, request.dueOn()));
        decision.amend(request, policy.judgedBy(decision.firstDueOn(), request.dueOn(), decision.carried()));
        return kept(decision, review, DecisionHistoryEntry.Step.AMENDED, request.reason());
    }

    ReviewDecision close(UUID decisionId, @Nullable String ifMatch, CloseDecisionRequest request) {
        var decision = forChange(decisionId, ifMatch, DecisionCommand.CLOSE);
        var review = reviews.held(decision.reviewId());
        Refusals.refuse(
                DecisionProblem.DECISION_REFUSED,
                policy(review).closing(decision.dates(), request.outcome(), request.closedOn()));
        var ofReview = Decisions.dates(decisions.of(review.reviewId()));
        Refusals.refuse(
                DecisionProblem.DECISION_REFUSED,
                DecisionPolicy.replacing(decisionId, request.outcome(), request.replacedBy(), ofReview));
        var before = IssuedDecisions.of(ofReview);
        decision.close(request, LocalDate.now(clock));
        kept(decision, review, DecisionHistoryEntry.Step.CLOSED, null);
        issuedSince(before, review);
        return decision;
    }

    ReviewDecision reopen(UUID decisionId, @Nullable String ifMatch, ReopenDecisionRequest request) {
        var decision = forChange(decisionId, ifMatch, DecisionCommand.REOPEN);
        var review = reviews.held(decision.reviewId());
        var before = decisions.issued(review.reviewId());
        decision.reopen();
        kept(decision, review, DecisionHistoryEntry.Step.REOPENED, request.reason());
        issuedSince(before, review);
        return decision;
    }

    private List<ReviewDecision> sent(
            ReviewFacts review,
            List<UUID> named,
            @Nullable LocalDate on,
            Function<CirculationPolicy, List<Refusal>> notAllowed,
            DecisionHistoryEntry.Step what,
            @Nullable String reason) {
        var made = decisions.of(review.reviewId());
        var dates = Decisions.dates(made);
        var policy = new CirculationPolicy(dates);
        Refusals.refuse(DecisionProblem.DECISION_REFUSED, policy.unknown(named));
        Refusals.refuse(DecisionProblem.CIRCULATION_NOT_ALLOWED, notAllowed.apply(policy));
        var before = IssuedDecisions.of(dates);
        var all = named.stream().map(id -> Objects.requireNonNull(made.get(id))).toList();
        for (var decision : all) {
            decision.circulated(on, LocalDate.now(clock));
            kept(decision, review, what, reason);
        }
        issuedSince(before, review);
        return all;
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

    private ReviewDecision kept(
            ReviewDecision decision, ReviewFacts review, DecisionHistoryEntry.Step what, @Nullable String reason) {
        decisions.flush();
        history.add(decision, what, reason);
        ahead.follow(decision, LocalDate.now(clock));
        publication.changed(decision, review);
        return decision;
    }

    private void issuedSince(IssuedDecisions before, ReviewFacts review) {
        changed.fire(new DecisionsChanged(review, before, decisions.issued(review.reviewId())));
    }
}
