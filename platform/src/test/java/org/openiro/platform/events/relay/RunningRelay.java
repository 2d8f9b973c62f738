package org.openiro.platform.events.relay;

/** A relay in its thread. */
record RunningRelay(Relay relay, Thread thread) implements AutoCloseable {

    static RunningRelay start(Relay relay) {
        return new RunningRelay(
                relay, Thread.ofPlatform().daemon().name("relay").start(relay));
    }

    @Override
    public void close() {
        stop();
    }

    /** Stops as the service does at its shutdown. */
    void stop() {
        relay.stop();
        try {
            thread.join(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            throw new IllegalStateException("the relay did not stop");
        }
    }
}
