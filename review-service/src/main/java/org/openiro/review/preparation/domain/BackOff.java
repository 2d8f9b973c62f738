package org.openiro.review.preparation.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a delivery waits after each failure; when no wait is left it is given up. */
public final class BackOff {

    private final List<Duration> waits;

    public BackOff(List<Duration> waits) {
        this.waits = List.copyOf(waits);
    }

    /**
     * The next wait; empty when it is given up.
     *
     * @param failures so far, from 1
     */
    public Optional<Duration> after(int failures) {
        return failures > waits.size() ? Optional.empty() : Optional.of(waits.get(failures - 1));
    }
}
