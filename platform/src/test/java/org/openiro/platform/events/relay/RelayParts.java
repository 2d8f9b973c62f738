package org.openiro.platform.events.relay;

import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What a relay is made of, so that a test can put another part in. */
record RelayParts(
        String holder,
        DataSource worker,
        Journal journal,
        Leases leases,
        Replays replays,
        Supplier<Transport> transports) {

    static final Duration TICK = Duration.ofMillis(200);

    RelayParts with(Journal other) {
        return new RelayParts(holder, worker, other, leases, replays, transports);
    }

    RelayParts with(Leases other) {
        return new RelayParts(holder, worker, journal, other, replays, transports);
    }

    RelayParts with(Supplier<Transport> others) {
        return new RelayParts(holder, worker, journal, leases, replays, others);
    }

    Relay relay() {
        return new Relay(holder, worker, journal, leases, replays, transports, TICK, new RelayState());
    }
}
