package org.openiro.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
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

    /** As it stands, open or closed: what was told of it before no longer does. */
    void changed(ReviewDecision decision, ReviewFacts review) {
        var url = urls.decision(decision.id());
        var closing = decision.dates().closing();
        if (closing == null) {
            send(decision, DecisionMade.TYPE, DecisionMade.of(decision, review, url));
        } else {
            send(decision, DecisionClosed.TYPE, DecisionClosed.of(decision, closing, url));
        }
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
                        decision.firstDueOn(),
                        urls.decision(decision.id())));
    }

    private void send(ReviewDecision decision, String type, Object event) {
        outbox.append(new OutgoingEvent("reviews", type, decision.childId().toString(), event));
    }
}
