package org.openiro.benchmarks.effect;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openiro.benchmarks.report.SeriesBook;

/** How long each of many took, in milliseconds. */
final class Latencies {

    private final List<Double> millis = new ArrayList<>();

    synchronized void add(Instant from, Instant to) {
        millis.add(Duration.between(from, to).toNanos() / 1e6);
    }

    synchronized double within(int percent) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    synchronized int count() {
        return millis.size();
    }

    void note(SeriesBook book, String what) {
        book.add(half(what), "ms", within(50));
        book.add(slowest(what), "ms", within(99));
    }

    static String half(String what) {
        return what + ", half within";
    }

    static String slowest(String what) {
        return what + ", 99 in 100 within";
    }
}
