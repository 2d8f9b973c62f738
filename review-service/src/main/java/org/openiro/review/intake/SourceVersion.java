package org.openiro.review.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openiro.platform.events.Handling;

/**
 * The instant of a source's extract, which orders its records. Nothing is extracted tomorrow, and a version that lies far
 * ahead would make all that its source says later outdated: one more than a day after now is refused, one of exactly a day
 * is taken. A day is enough for clocks that differ and for a local time that was sent as UTC.
 */
final class SourceVersion {

    private static final Duration AHEAD = Duration.ofDays(1);

    private SourceVersion() {}

    /** Why a record of this version is not taken now, if it is not. */
    static Optional<Handling> refusal(Instant version, Instant now) {
        return version.isAfter(now.plus(AHEAD))
                ? Optional.of(Handling.rejected(
                        "version-ahead",
                        "/sourceVersion",
                        "more than a day after now: all that is said later would be older"))
                : Optional.empty();
    }

    /** In microseconds, as PostgreSQL keeps an instant. */
    static long number(Instant version) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, version);
    }
}
