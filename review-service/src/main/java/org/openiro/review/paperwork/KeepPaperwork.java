package org.openiro.review.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.platform.http.ETags;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.Children;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.decision.Decisions;
import org.openiro.review.decision.DecisionsCirculated;
import org.openiro.review.paperwork.domain.Paper;
import org.openiro.review.paperwork.domain.PaperworkPolicy;
import org.openiro.review.paperwork.domain.PaperworkRule;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.review.ReviewFacts;
import org.openiro.review.review.ReviewRegister;

/** Records what was done of the paperwork of a review that was held. */
@ApplicationScoped
class KeepPaperwork {

    private final Children children;
    private final ReviewRegister reviews;
    private final Paperwork paperwork;
    private final FollowedFrom followedFrom;
    private final Decisions decisions;
    private final Outbox outbox;
    private final WorkingDays workingDays;
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
            WorkingDays workingDays,
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
        this.workingDays = workingDays;
        this.urls = urls;
        this.user = user;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    PaperworkOfReview of(ReviewFacts review) {
        return new PaperworkOfReview(review, paperwork.of(review.reviewId()), followedFrom.reviews());
    }

    PaperworkOfReview record(UUID reviewId, @Nullable String ifMatch, RecordPaperRequest request) {
        var childId = reviews.childOf(reviewId);
        accessLog.touched(childId);
        children.held(childId);
        var before = of(reviews.held(reviewId));
        ETags.require(ifMatch, before.version());
        var policy = new PaperworkPolicy(
                before.completedOn(), before.doneOn(), decisions.waitingToGoOut(reviewId), LocalDate.now(clock));
        Refusals.refuse(
                PaperworkProblem.PAPERWORK_REFUSED, policy.refusals(request.paper(), request.doneOn(), request.why()));
        return keep(before, request);
    }

    /** Decisions that go out the first time are the decisions issued; more that follow later change nothing. */
    void circulated(@Observes DecisionsCirculated circulation) {
        var before = of(circulation.review());
        if (!before.doneOn().containsKey(Paper.DECISIONS)) {
            keep(before, new RecordPaperRequest(Paper.DECISIONS, circulation.circulatedOn(), null));
        }
    }

    private PaperworkOfReview keep(PaperworkOfReview before, RecordPaperRequest request) {
        var review = before.review();
        paperwork.persistAndFlush(new PaperworkEntry(
                review.reviewId(), Math.toIntExact(before.version() + 1), request, user.subject(), clock.instant()));
        var after = of(review);
        var standing = new PaperworkRule(workingDays)
                .standing(
                        request.paper(),
                        after.completedOn(),
                        after.doneOn().get(request.paper()),
                        LocalDate.now(clock));
        outbox.append(new OutgoingEvent(
                "reviews",
                PaperworkCompleted.TYPE,
                review.childId().toString(),
                PaperworkCompleted.of(
                        after,
                        standing,
                        workingDays.calendarVersion(),
                        urls.review(review.reviewId()) + "/paperwork")));
        return after;
    }
}
