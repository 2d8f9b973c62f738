package org.openiro.benchmarks.effect;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Does something at a fixed rate whether or not the former has ended, and answers when each was due. */
final class Pace {

    private static final long NANOS = 1_000_000_000;

    private Pace() {}

    /** Latencies are reckoned from these instants, so that a stall counts for all that it held up. */
    static List<Instant> keep(int perSecond, long seconds, IntConsumer one) {
        Instant wall = Clock.systemUTC().instant();
        long began = System.nanoTime();
        List<Instant> due = new ArrayList<>();
        for (int n = 0; n < perSecond * seconds; n++) {
            long offset = n * NANOS / perSecond;
            while (System.nanoTime() - began < offset) {
                LockSupport.parkNanos(Math.max(1, offset - (System.nanoTime() - began)));
            }
            due.add(wall.plusNanos(offset));
            one.accept(n);
        }
        return due;
    }
}
