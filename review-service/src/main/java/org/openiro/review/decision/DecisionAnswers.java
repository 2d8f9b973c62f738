package org.openiro.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.ETags;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.review.ReviewFacts;
import org.openiro.review.review.ReviewRegister;

/** How every operation answers with decisions: with what the day makes of them. */
@ApplicationScoped
class DecisionAnswers {

    private final ReviewRegister reviews;
    private final Decisions decisions;
    private final DecisionHistory history;
    private final DecisionPublication publication;
    private final WorkingDays workingDays;
    private final Clock clock;

    DecisionAnswers(
            ReviewRegister reviews,
            Decisions decisions,
            DecisionHistory history,
            DecisionPublication publication,
            WorkingDays workingDays,
            Clock clock) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.history = history;
        this.publication = publication;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Response ok(ReviewDecision decision) {
        return with(Response.ok(), decision);
    }

    Response created(ReviewDecision decision) {
        return with(Response.created(URI.create("/v1/decisions/" + decision.id())), decision);
    }

    /** Of one review, without their history. */
    List<DecisionResponse> of(UUID reviewId, List<ReviewDecision> decisions) {
        var review = reviews.get(reviewId);
        return decisions.stream().map(each -> of(each, review, null)).toList();
    }

    /** Of all of one review: what a command on several of them may name as read. */
    EntityTag tag(UUID reviewId) {
        return ETags.of(decisions.version(reviewId), derived(reviews.get(reviewId)));
    }

    private Response with(Response.ResponseBuilder response, ReviewDecision decision) {
        var review = reviews.get(decision.reviewId());
        return response.entity(of(decision, review, history.of(decision.id())))
                .tag(ETags.of(decision.version(), derived(review)))
                .build();
    }

    /** What the review alone may change of its decisions, beside their versions. */
    private String derived(ReviewFacts review) {
        return LocalDate.now(clock) + "." + review.completedOn() + (review.stands() ? "" : ".taken-back");
    }

    private DecisionResponse of(
            ReviewDecision decision, ReviewFacts review, @Nullable List<DecisionHistoryEntry> entries) {
        return DecisionResponse.of(
                decision, publication.standing(decision), review, workingDays.calendarVersion(), entries);
    }
}
