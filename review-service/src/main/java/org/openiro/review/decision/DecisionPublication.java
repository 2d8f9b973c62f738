package org.openiro.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.decision.domain.DecisionRule;
import org.openiro.review.decision.domain.DecisionStanding;
import org.openiro.review.review.ReviewFacts;

/** Tells others of decisions in coded facts. */
@ApplicationScoped
class DecisionPublication {

    private final Outbox outbox;
    private final WorkingDays workingDays;
    private final DetailUrls urls;
    private final Clock clock;

    DecisionPublication(Outbox outbox, WorkingDays workingDays, DetailUrls urls, Clock clock) {
        this.outbox = outbox;
        this.workingDays = workingDays;
        this.urls = urls;
        this.clock = clock;
    }

    DecisionStanding standing(ReviewDecision decision) {
        return new DecisionRule(workingDays).standing(decision.dates(), LocalDate.now(clock));
    }

    /** Of an open decision: what was told of it before no longer stands. */
    void open(ReviewDecision decision, ReviewFacts review) {
        send(
                decision,
                DecisionMade.TYPE,
                DecisionMade.of(
                        decision,
                        Objects.requireNonNull(review.completedOn()),
                        standing(decision),
                        workingDays.calendarVersion(),
                        urls.decision(decision.id())));
    }

    void closed(ReviewDecision decision) {
        send(
                decision,
                DecisionClosed.TYPE,
                new DecisionClosed(
                        decision.id(),
                        decision.reviewId(),
                        decision.childId(),
                        decision.responsibleRole(),
                        decision.dueOn(),
                        Objects.requireNonNull(decision.outcome()),
                        Objects.requireNonNull(decision.closedOn()),
                        standing(decision).daysLate(),
                        urls.decision(decision.id())));
    }

    void overdue(ReviewDecision decision) {
        send(
                decision,
                DecisionOverdue.TYPE,
                new DecisionOverdue(
                        decision.id(),
                        decision.reviewId(),
                        decision.childId(),
                        decision.responsibleRole(),
                        decision.dueOn(),
                        urls.decision(decision.id())));
    }

    private void send(ReviewDecision decision, String type, Object event) {
        outbox.append(new OutgoingEvent("reviews", type, decision.childId().toString(), event));
    }
}
