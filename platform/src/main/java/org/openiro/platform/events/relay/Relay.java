package org.openiro.platform.events.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.openiro.platform.events.journal.WakeUp;
import org.openiro.platform.events.store.DatabaseFailure;
import org.postgresql.PGConnection;

/**
 * One replica's sender: again and again it renews its leases, sends what is unsent in its buckets in the order of the
 * numbers, waits until Kafka has all of it, and marks it. Between, it gathers for a moment what comes right behind, as many
 * rows cost hardly more than one; then it sleeps until it is woken or a tick has passed.
 */
class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final Duration GATHER = Duration.ofMillis(50);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final String holder;
    private final DataSource worker;
    private final Journal journal;
    private final Leases leases;
    private final Replays replays;
    private final Supplier<Transport> transports;
    private final Duration tick;
    private final RelayState state;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Relay(
            String holder,
            DataSource worker,
            Journal journal,
            Leases leases,
            Replays replays,
            Supplier<Transport> transports,
            Duration tick,
            RelayState state) {
        this.holder = holder;
        this.worker = worker;
        this.journal = journal;
        this.leases = leases;
        this.replays = replays;
        this.transports = transports;
        this.tick = tick;
        this.state = state;
    }

    @Override
    public final void run() {
        while (running()) {
            try (Connection ear = worker.getConnection();
                    Transport transport = transports.get()) {
                listen(ear);
                while (running()) {
                    if (!round(transport)) {
                        pause(GATHER);
                        ear.unwrap(PGConnection.class).getNotifications((int) tick.toMillis());
                    }
                }
            } catch (SQLException | DatabaseFailure e) {
                fail(RelayState.DATABASE, e);
            } catch (RuntimeException e) {
                fail(RelayState.BROKER, e);
            }
        }
        release();
    }

    /** Ends after the round that is under way; what Kafka has not acknowledged by then is sent again by another. */
    final void stop() {
        stopping.countDown();
    }

    final Optional<String> waitsFor() {
        return state.waitsFor();
    }

    private boolean running() {
        return stopping.getCount() > 0;
    }

    private static void listen(Connection ear) throws SQLException {
        try (Statement statement = ear.createStatement()) {
            statement.execute("listen " + WakeUp.CHANNEL);
        }
    }

    /** Answers whether there may be more to do at once. */
    private boolean round(Transport transport) {
        List<JournalRow> rows = journal.unsent(leases.hold(), BATCH);
        if (!rows.isEmpty() && !deliver(transport, rows)) {
            return false;
        }
        boolean replayed = replays.step(rowsOfReplay -> send(transport, rowsOfReplay, ".replay"));
        state.works();
        return rows.size() == BATCH || replayed;
    }

    /** Answers whether Kafka has all of them. */
    boolean deliver(Transport transport, List<JournalRow> rows) {
        List<JournalRow> sent = send(transport, rows, "");
        mark(sent);
        return sent.size() == rows.size();
    }

    final List<JournalRow> send(Transport transport, List<JournalRow> rows, String suffix) {
        List<JournalRow> sent = transport.send(rows, suffix, this::waitOn);
        if (sent.size() < rows.size()) {
            state.waitsFor(RelayState.BROKER);
        }
        return sent;
    }

    void mark(List<JournalRow> sent) {
        if (!sent.isEmpty()) {
            journal.mark(sent, holder);
        }
    }

    private boolean waitOn() {
        state.waitsFor(RelayState.BROKER);
        leases.keep();
        return running();
    }

    private void fail(String waitsFor, Exception failure) {
        if (state.waitsFor().isEmpty()) {
            LOG.warnf("the relay waits for the %s: %s", waitsFor, failure.toString());
        }
        state.waitsFor(waitsFor);
        pause(PAUSE_AFTER_FAILURE);
    }

    /** Or until the end. */
    private void pause(Duration time) {
        try {
            stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
        }
    }

    private void release() {
        try {
            leases.releaseAll();
        } catch (DatabaseFailure e) {
            LOG.debug("the leases end by themselves", e);
        }
    }
}
