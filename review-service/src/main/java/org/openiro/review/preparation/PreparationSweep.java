package org.openiro.review.preparation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.review.child.ChildLocks;
import org.openiro.review.child.Children;

/**
 * Looks at the preparation of each child whose day has come, or of whom something changed: those of a council together in a
 * transaction that holds the children's locks, so that replicas that find the same child send nothing twice. A child at
 * which somebody works is left for the next tick; where one of them cannot be followed, each is followed by itself.
 */
@ApplicationScoped
class PreparationSweep {

    private static final Logger LOG = Logger.getLogger(PreparationSweep.class);
    private static final String EVERY = "{openiro.review.preparation.every}";

    /** Those of one reading. A sweep reads on behind the last of them, whether or not they could be followed. */
    private static final int AT_A_TIME = 200;

    /** Those of one transaction: as many as intake takes, so that nobody who waits for one of them waits long. */
    private static final int TOGETHER = 50;

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
            come.stream()
                    .collect(Collectors.groupingBy(
                            PreparationAhead.Come::authority,
                            LinkedHashMap::new,
                            Collectors.mapping(PreparationAhead.Come::childId, Collectors.toList())))
                    .forEach(this::followAll);
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

    private void followAll(String council, List<UUID> childIds) {
        for (int from = 0; from < childIds.size(); from += TOGETHER) {
            var together = childIds.subList(from, Math.min(from + TOGETHER, childIds.size()));
            if (!followed(council, together) && together.size() > 1) {
                together.forEach(childId -> followed(council, List.of(childId)));
            }
        }
    }

    private boolean followed(String council, List<UUID> childIds) {
        try {
            asAuthority.run(council, () -> QuarkusTransaction.requiringNew()
                    .run(() -> following.follow(children.heldIfFree(childIds))));
            return true;
        } catch (RuntimeException e) {
            // The others are looked at all the same. Found again at the next tick.
            LOG.errorf("the preparation for children %s could not be followed: %s", childIds, e.getClass());
            return false;
        }
    }
}
