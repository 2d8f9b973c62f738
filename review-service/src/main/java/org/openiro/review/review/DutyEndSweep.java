package org.openiro.review.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.review.child.Children;

/**
 * Ends the duty to review where only the calendar does: on the 18th birthday. Each child is followed in a transaction of its
 * council, so that replicas that find the same child do nothing twice.
 */
@ApplicationScoped
class DutyEndSweep {

    private static final Logger LOG = Logger.getLogger(DutyEndSweep.class);
    private static final String EVERY = "{openiro.review.duty-ends.every}";

    /** Small, so that a sweep ends; the next tick takes the rest. */
    private static final int AT_A_TIME = 200;

    private final DutyEndsAhead ahead;
    private final Children children;
    private final ReviewCourse course;
    private final AsAuthority asAuthority;
    private final Clock clock;

    DutyEndSweep(DutyEndsAhead ahead, Children children, ReviewCourse course, AsAuthority asAuthority, Clock clock) {
        this.ahead = ahead;
        this.children = children;
        this.course = course;
        this.asAuthority = asAuthority;
        this.clock = clock;
    }

    @Scheduled(
            every = EVERY,
            delayed = EVERY,
            identity = "duty-ends",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        for (var come : ahead.come(LocalDate.now(clock), AT_A_TIME)) {
            try {
                asAuthority.run(come.authority(), () -> QuarkusTransaction.requiringNew()
                        .run(() -> children.heldIfThere(come.childId())
                                .ifPresent(child -> course.follow(course.load(child)))));
            } catch (RuntimeException e) {
                // The others' duties end today as well. Found again at the next tick.
                LOG.errorf("the duty to review child %s could not be ended: %s", come.childId(), e.getClass());
            }
        }
    }
}
