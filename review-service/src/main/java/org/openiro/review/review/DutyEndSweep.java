package org.openiro.review.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.calendar.CalendarInForce;
import org.openiro.review.child.Children;

/**
 * Lets a child's course follow where no record of the child says so. The council changed a policy, a new release follows
 * otherwise, a bank holiday was proclaimed late, or the day comes: the 18th birthday ends the duty to review, an open stay
 * of more than 17 days brings a child from short breaks under the whole regulations, and a review becomes overdue. Each child
 * is followed in a transaction of its council, so that replicas that find the same child do nothing twice.
 */
@ApplicationScoped
class DutyEndSweep {

    private static final Logger LOG = Logger.getLogger(DutyEndSweep.class);
    private static final String EVERY = "{openiro.review.duty-ends.every}";

    /** Those of one reading. A sweep reads on behind the last of them, whether or not they could be followed. */
    private static final int AT_A_TIME = 200;

    private final DutyEndsAhead ahead;
    private final Children children;
    private final ReviewCourse course;
    private final CalendarInForce calendar;
    private final AsAuthority asAuthority;
    private final Clock clock;

    DutyEndSweep(
            DutyEndsAhead ahead,
            Children children,
            ReviewCourse course,
            CalendarInForce calendar,
            AsAuthority asAuthority,
            Clock clock) {
        this.ahead = ahead;
        this.children = children;
        this.course = course;
        this.calendar = calendar;
        this.asAuthority = asAuthority;
        this.clock = clock;
    }

    @Scheduled(
            every = EVERY,
            delayed = EVERY,
            identity = "duty-ends",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        var today = LocalDate.now(clock);
        followTheCalendar(today);
        var come = ahead.come(today, DutyEndsAhead.Come.FIRST, AT_A_TIME);
        come.forEach(each -> follow(each, today));
        while (come.size() == AT_A_TIME) {
            come = ahead.come(today, come.getLast(), AT_A_TIME);
            come.forEach(each -> follow(each, today));
        }
    }

    /**
     * Whoever counted by the calendar of before and comes to its end only now is found at the next tick, by the version that
     * each due date names.
     */
    private void followTheCalendar(LocalDate today) {
        var version = calendar.now().calendarVersion();
        for (var council : ahead.councilsCountedOtherwise(version)) {
            try {
                asAuthority.run(council, () -> QuarkusTransaction.requiringNew()
                        .run(() -> ahead.followCountedOtherwise(version, today)));
            } catch (RuntimeException e) {
                // A child that is withdrawn at this moment, for one. Found again at the next tick.
                LOG.errorf("the children of %s could not be kept for the calendar: %s", council, e.getClass());
            }
        }
    }

    private void follow(DutyEndsAhead.Come come, LocalDate today) {
        try {
            asAuthority.run(come.authority(), () -> QuarkusTransaction.requiringNew()
                    .run(() -> children.heldIfThere(come.childId()).ifPresent(child -> {
                        course.follow(course.load(child));
                        ahead.followed(child.id(), today);
                    })));
        } catch (RuntimeException e) {
            // The others are followed all the same. Found again at the next tick.
            LOG.errorf("what is required of child %s could not be followed: %s", come.childId(), e.getClass());
        }
    }
}
