package org.openiro.platform.events.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.openiro.platform.events.store.DatabaseFailure;
import org.openiro.platform.events.store.Statements;

/**
 * Tells the relays of all replicas that there is something to send. After the commit and at most one at a time: a
 * NOTIFY inside the transactions would make their commits wait for each other. The relays gather for longer than the
 * pause after each, so that they miss nothing by it. One that is lost costs a tick.
 */
@ApplicationScoped
public class WakeUp {

    public static final String CHANNEL = "openiro_outbox";

    private static final Logger LOG = Logger.getLogger(WakeUp.class);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Statements statements;
    private final AtomicBoolean called = new AtomicBoolean();
    private final ExecutorService caller = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("relay-wake-up").daemon().unstarted(work));

    WakeUp(@DataSource("worker") AgroalDataSource worker) {
        this.statements = new Statements(worker);
    }

    /** Returns at once. */
    public void call() {
        if (called.compareAndSet(false, true)) {
            try {
                caller.execute(this::notifyRelays);
            } catch (RejectedExecutionException e) {
                LOG.debug("shutting down: the relay's next tick will find the rows");
            }
        }
    }

    private void notifyRelays() {
        called.set(false);
        try {
            statements.list("select pg_notify('" + CHANNEL + "', '')", row -> true);
        } catch (DatabaseFailure e) {
            LOG.debug("the wake-up was lost: the relay's next tick will find the rows", e);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    @PreDestroy
    void stop() {
        caller.shutdown();
    }
}
