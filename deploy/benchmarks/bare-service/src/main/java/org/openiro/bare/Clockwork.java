package org.openiro.bare;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Comes by the clock and does nothing about it. */
@ApplicationScoped
class Clockwork {

    private static final Logger LOG = Logger.getLogger(Clockwork.class);

    @Scheduled(every = "1h")
    void tick() {
        LOG.debug("an hour has passed");
    }
}
