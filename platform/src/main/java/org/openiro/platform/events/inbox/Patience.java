package org.openiro.platform.events.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.openiro.platform.events.store.Statements;

/**
 * Tries again: for ever while an outage lasts, a few times what failed for an unknown reason. The partition waits
 * meanwhile; a stop of the service ends the waiting, and the record comes again after the start.
 */
@Singleton
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);

    private final Statements statements;
    private final ReceiverState state;
    private final Guard outage;
    private final Guard doubt;
    private volatile boolean stopping;

    Patience(Statements statements, ReceiverState state) {
        this.statements = statements;
        this.state = state;
        this.outage = Guard.create()
                .withRetry()
                .maxRetries(-1)
                .maxDuration(0, ChronoUnit.MILLIS)
                .delay(200, ChronoUnit.MILLIS)
                .jitter(100, ChronoUnit.MILLIS)
                .whenException(failure -> !stopping && Outages.passes(failure))
                .beforeRetry(this::waiting)
                .withExponentialBackoff()
                .maxDelay(10, ChronoUnit.SECONDS)
                .done()
                .done()
                .build();
        this.doubt = Guard.create()
                .withRetry()
                .maxRetries(3)
                .delay(100, ChronoUnit.MILLIS)
                .whenException(failure -> !stopping && !Outages.passes(failure))
                .withExponentialBackoff()
                .done()
                .done()
                .build();
    }

    /** Returns what the work returns, or when it fails for no outage's reason, what is made of the failure. */
    Outcome during(Supplier<Outcome> work, Supplier<Outcome> givenUp) {
        try {
            return outage.get(() -> attempt(work, givenUp), Outcome.class);
        } finally {
            state.works();
        }
    }

    private Outcome attempt(Supplier<Outcome> work, Supplier<Outcome> givenUp) {
        try {
            return doubt.get(work, Outcome.class);
        } catch (RuntimeException e) {
            if (stopping || Outages.passes(e)) {
                throw e;
            }
            // Whatever it says it is: nothing is given up while the database does not answer.
            statements.list("select 1", row -> row.getInt(1));
            LOG.errorf("a record failed for an unknown reason and is kept as a dead letter: %s", Trail.of(e));
            return givenUp.get();
        }
    }

    private void waiting(Throwable failure) {
        if (state.waits()) {
            LOG.warnf("a partition waits for the database: %s", failure.toString());
        }
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        stopping = true;
    }
}
