package org.openiro.review.decision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.review.child.Children;
import org.openiro.review.review.ReviewRegister;
import org.openiro.review.timeliness.TimelinessSettings;

/**
 * Tells once that the due date of an open decision passed. Each is told in a transaction of its council with the child's
 * lock, so that replicas that find the same one tell it once. A due date that had passed when it was recorded is told by its
 * status alone; so is one before the council's history begins.
 */
@ApplicationScoped
class OverdueSweep {

    private static final Logger LOG = Logger.getLogger(OverdueSweep.class);
    private static final String EVERY = "{openiro.review.decisions-overdue.every}";

    /** Those of one reading. A sweep reads on behind the last of them, whether or not they could be told. */
    private static final int AT_A_TIME = 200;

    private final DecisionsDueAhead ahead;
    private final Decisions decisions;
    private final Children children;
    private final ReviewRegister reviews;
    private final DecisionPublication publication;
    private final TimelinessSettings settings;
    private final AsAuthority asAuthority;
    private final Clock clock;

    OverdueSweep(
            DecisionsDueAhead ahead,
            Decisions decisions,
            Children children,
            ReviewRegister reviews,
            DecisionPublication publication,
            TimelinessSettings settings,
            AsAuthority asAuthority,
            Clock clock) {
        this.ahead = ahead;
        this.decisions = decisions;
        this.children = children;
        this.reviews = reviews;
        this.publication = publication;
        this.settings = settings;
        this.asAuthority = asAuthority;
        this.clock = clock;
    }

    @Scheduled(
            every = EVERY,
            delayed = EVERY,
            identity = "decisions-overdue",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        var today = LocalDate.now(clock);
        var passed = ahead.passed(today, DecisionsDueAhead.Passed.FIRST, AT_A_TIME);
        passed.forEach(each -> tell(each, today));
        while (passed.size() == AT_A_TIME) {
            passed = ahead.passed(today, passed.getLast(), AT_A_TIME);
            passed.forEach(each -> tell(each, today));
        }
    }

    private void tell(DecisionsDueAhead.Passed passed, LocalDate today) {
        try {
            asAuthority.run(passed.authority(), () -> QuarkusTransaction.requiringNew()
                    .run(() -> children.heldIfThere(passed.childId())
                            .flatMap(_ -> decisions.findByIdOptional(passed.decisionId()))
                            .ifPresent(decision -> tell(decision, today))));
        } catch (RuntimeException e) {
            // The others are told all the same. Found again at the next tick.
            LOG.errorf("decision %s could not be told as overdue: %s", passed.decisionId(), e.getClass());
        }
    }

    /** Read again under the lock: somebody may have closed it, or moved its date, or another replica told of it. */
    private void tell(ReviewDecision decision, LocalDate today) {
        boolean overdue = decision.closedOn() == null && decision.firstDueOn().isBefore(today);
        if (!overdue) {
            ahead.follow(decision, today);
            return;
        }
        // While its review does not stand it waits to be carried to the one that does, and is told of then.
        if (ahead.expected(decision) && reviews.get(decision.reviewId()).stands()) {
            if (settings.days().alertsOf(decision.firstDueOn())) {
                publication.overdue(decision);
            }
            ahead.seenTo(decision);
        }
    }
}
