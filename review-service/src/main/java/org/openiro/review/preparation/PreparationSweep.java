package org.openiro.review.preparation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.review.child.ChildLocks;
import org.openiro.review.child.Children;

/**
 * Looks at the preparation of each child whose day has come, or of whom something changed: each in a transaction of its
 * council that holds the child's lock, so that replicas that find the same child send nothing twice.
 */
@ApplicationScoped
class PreparationSweep {

    private static final Logger LOG = Logger.getLogger(PreparationSweep.class);
    private static final String EVERY = "{openiro.review.preparation.every}";

    /** Those of one reading. A sweep reads on behind the last of them, whether or not they could be followed. */
    private static final int AT_A_TIME = 200;

    private final PreparationAhead ahead;
    private final Children children;
    private final ChildLocks locks;
    private final FollowPreparation following;
    private final AsAuthority asAuthority;
    private final Clock clock;
    private volatile boolean everyChildIsListed;

    PreparationSweep(
            PreparationAhead ahead,
            Children children,
            ChildLocks locks,
            FollowPreparation following,
            AsAuthority asAuthority,
            Clock clock) {
        this.ahead = ahead;
        this.children = children;
        this.locks = locks;
        this.following = following;
        this.asAuthority = asAuthority;
        this.clock = clock;
    }

    @Scheduled(
            every = EVERY,
            delayed = EVERY,
            identity = "preparation",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        var today = LocalDate.now(clock);
        if (!everyChildIsListed) {
            everyChildIsListed = listed(today);
        }
        var last = PreparationAhead.Come.FIRST;
        for (var come = ahead.come(today, last, AT_A_TIME);
                !come.isEmpty();
                come = ahead.come(today, last, AT_A_TIME)) {
            come.forEach(this::follow);
            last = come.getLast();
        }
    }

    /**
     * Those of before the upgrade, once after each start; whom a replica of the release before changes since, the database
     * lists. A migration could read all councils' children only while nobody else reads any.
     */
    boolean listed(LocalDate today) {
        boolean all = true;
        for (var council : ahead.councilsNeverLookedAt()) {
            try {
                asAuthority.run(council, () -> QuarkusTransaction.requiringNew().run(() -> {
                    // A return writes many children at once, in its own order.
                    locks.allChildren();
                    ahead.lookAtThoseNeverLookedAt(today);
                }));
            } catch (RuntimeException e) {
                // A child that is withdrawn at this moment, for one. Tried again at the next tick.
                LOG.errorf("the children of %s could not be listed for their preparation: %s", council, e.getClass());
                all = false;
            }
        }
        return all;
    }

    private void follow(PreparationAhead.Come come) {
        try {
            asAuthority.run(come.authority(), () -> QuarkusTransaction.requiringNew()
                    .run(() -> children.heldIfThere(come.childId()).ifPresent(following::follow)));
        } catch (RuntimeException e) {
            // The others are looked at all the same. Found again at the next tick.
            LOG.errorf("the preparation for child %s could not be followed: %s", come.childId(), e.getClass());
        }
    }
}
