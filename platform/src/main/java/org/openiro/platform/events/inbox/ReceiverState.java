package org.openiro.platform.events.inbox;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which consumer threads wait for an outage to end, for the health check. */
@Singleton
class ReceiverState {

    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    /** True when this thread was not waiting before. */
    boolean waits() {
        return waiting.add(Thread.currentThread().getName());
    }

    void works() {
        waiting.remove(Thread.currentThread().getName());
    }

    boolean anyWaits() {
        return !waiting.isEmpty();
    }
}
