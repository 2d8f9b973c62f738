package org.openiro.review.preparation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import org.jboss.logging.Logger;
import org.openiro.platform.authority.AsAuthority;

/**
 * Attempts what is to be brought to councils. A receiver that fails once is left alone until the next tick, and so is whoever is
 * reached by a mail server that is away.
 */
@ApplicationScoped
class DeliverySweep {

    private static final Logger LOG = Logger.getLogger(DeliverySweep.class);
    private static final String EVERY = "{openiro.review.preparation.deliver-every}";
    private static final int OF_EACH_RECEIVER = 50;
    private static final int AT_A_TIME = 500;

    private final Deliveries deliveries;
    private final DeliverReminder delivering;
    private final AsAuthority asAuthority;

    DeliverySweep(Deliveries deliveries, DeliverReminder delivering, AsAuthority asAuthority) {
        this.deliveries = deliveries;
        this.delivering = delivering;
        this.asAuthority = asAuthority;
    }

    @Scheduled(
            every = EVERY,
            delayed = EVERY,
            identity = "reminder-deliveries",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        var failing = new HashSet<String>();
        for (var due : deliveries.due(OF_EACH_RECEIVER, AT_A_TIME)) {
            if (failing.contains(due.receiver()) || failing.contains(due.server())) {
                continue;
            }
            var outcome = attempted(due);
            if (!outcome.delivered()) {
                failing.add(outcome.serverAway() ? due.server() : due.receiver());
            }
        }
    }

    private DeliveryOutcome attempted(DueDelivery due) {
        try {
            return asAuthority.call(due.authority(), () -> delivering.attempt(due.id()));
        } catch (RuntimeException e) {
            // The others are brought all the same. This one comes again when its claim runs out.
            LOG.errorf("delivery %s of %s could not be attempted: %s", due.id(), due.authority(), e.getClass());
            return DeliveryOutcome.NOT_ATTEMPTED;
        }
    }
}
