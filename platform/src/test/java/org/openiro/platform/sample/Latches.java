package org.openiro.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds a request where a test wants it held: inside its transaction. */
@ApplicationScoped
public class Latches {

    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    private record Gate(CountDownLatch reached, CountDownLatch open) {}

    public void hold(String heading) {
        gates.put(heading, new Gate(new CountDownLatch(1), new CountDownLatch(1)));
    }

    public void awaitReached(String heading) throws InterruptedException {
        if (!gates.get(heading).reached().await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody came");
        }
    }

    public void release(String heading) {
        gates.get(heading).open().countDown();
    }

    void pass(String heading) {
        Gate gate = gates.get(heading);
        if (gate == null || gate.open().getCount() == 0) {
            return;
        }
        gate.reached().countDown();
        try {
            if (!gate.open().await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never let through");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
