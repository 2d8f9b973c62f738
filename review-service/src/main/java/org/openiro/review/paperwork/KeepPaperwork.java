package org.openiro.review.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.platform.http.ETags;
import org.openiro.review.child.Children;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.decision.CarriedAlong;
import org.openiro.review.decision.Decisions;
import org.openiro.review.decision.DecisionsChanged;
import org.openiro.review.decision.domain.IssuedDecisions;
import org.openiro.review.paperwork.domain.Paper;
import org.openiro.review.paperwork.domain.PaperworkPolicy;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.review.RecordedOn;
import org.openiro.review.review.ReviewFacts;
import org.openiro.review.review.ReviewRegister;

/** Records what was done of the paperwork of a review that was held. */
@ApplicationScoped
class KeepPaperwork implements CarriedAlong {

    private final Children children;
    private final ReviewRegister reviews;
    private final Paperwork paperwork;
    private final FollowedFrom followedFrom;
    private final Decisions decisions;
    private final Outbox outbox;
    private final DetailUrls urls;
    private final CurrentUser user;
    private final AccessLog accessLog;
    private final Clock clock;

    KeepPaperwork(
            Children children,
            ReviewRegister reviews,
            Paperwork paperwork,
            FollowedFrom followedFrom,
            Decisions decisions,
            Outbox outbox,
            DetailUrls urls,
            CurrentUser user,
            AccessLog accessLog,
            Clock clock) {
        this.children = children;
        this.reviews = reviews;
        this.paperwork = paperwork;
        this.followedFrom = followedFrom;
        this.decisions = decisions;
        this.outbox = outbox;
        this.urls = urls;
        this.user = user;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    PaperworkOfReview of(ReviewFacts review) {
        return of(review, decisions.issued(review.reviewId()));
    }

    PaperworkOfReview record(UUID reviewId, @Nullable String ifMatch, RecordPaperRequest request) {
        var childId = reviews.childOf(reviewId);
        accessLog.touched(childId);
        children.held(childId);
        var before = of(reviews.held(reviewId));
        ETags.require(ifMatch, before.version());
        var policy = new PaperworkPolicy(before.completedOn(), before.doneOn(), before.issued(), LocalDate.now(clock));
        Refusals.refuse(
                PaperworkProblem.PAPERWORK_REFUSED, policy.refusals(request.paper(), request.doneOn(), request.why()));
        paperwork.persistAndFlush(new PaperworkEntry(
                reviewId, Math.toIntExact(before.version() + 1), request, user.subject(), clock.instant()));
        var after = of(before.review());
        tell(after, request.paper());
        return after;
    }

    /** Whether the decisions of a review are issued, and when they were, follows from what goes out of them. */
    void decisionsChanged(@Observes DecisionsChanged change) {
        tellWhereChanged(of(change.review(), change.before()), of(change.review(), change.after()), Paper.DECISIONS);
    }

    @Override
    public RecordedOn what() {
        return RecordedOn.PAPERWORK;
    }

    @Override
    public boolean carry(ReviewFacts from, ReviewFacts to) {
        var entries = paperwork.of(from.reviewId());
        var before = of(to);
        if (entries.isEmpty() || !before.entries().isEmpty()) {
            return false;
        }
        paperwork.persist(entries.stream().map(each -> each.carriedTo(to.reviewId())));
        paperwork.flush();
        var after = of(to);
        for (var paper : Paper.values()) {
            tellWhereChanged(before, after, paper);
        }
        return true;
    }

    private void tellWhereChanged(PaperworkOfReview before, PaperworkOfReview after, Paper paper) {
        var then = before.done(paper);
        var now = after.done(paper);
        if (!Objects.equals(then.doneOn(), now.doneOn()) || !Objects.equals(then.recordedOn(), now.recordedOn())) {
            tell(after, paper);
        }
    }

    private PaperworkOfReview of(ReviewFacts review, IssuedDecisions issued) {
        return new PaperworkOfReview(review, paperwork.of(review.reviewId()), issued, followedFrom.reviews());
    }

    private void tell(PaperworkOfReview after, Paper paper) {
        var review = after.review();
        outbox.append(new OutgoingEvent(
                "reviews",
                PaperworkCompleted.TYPE,
                review.childId().toString(),
                PaperworkCompleted.of(after, paper, after.done(paper), urls.review(review.reviewId()) + "/paperwork")));
    }
}
