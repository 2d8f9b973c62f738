package org.openiro.platform.events.relay;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What the relay waits for, if anything: for the health check. */
final class RelayState {

    static final String DATABASE = "database";
    static final String BROKER = "broker";

    private final AtomicReference<@Nullable String> waitsFor = new AtomicReference<>();

    void waitsFor(String what) {
        waitsFor.set(what);
    }

    void works() {
        waitsFor.set(null);
    }

    Optional<String> waitsFor() {
        return Optional.ofNullable(waitsFor.get());
    }
}
