package org.openiro.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock of the services: as far from the real one as a file in the state folder says (a duration, ISO 8601), which
 * every service reads whenever it asks the time. Without the file it is the real clock.
 */
final class PlatformClock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int NOON = 12;

    private final Path file;
    private final Clock real;

    PlatformClock(Layout layout) {
        this(layout, Clock.system(LONDON));
    }

    PlatformClock(Layout layout, Clock real) {
        this.file = layout.clock();
        this.real = real;
    }

    /** From now on it is noon of that day in London, and goes on from there. */
    void set(LocalDate day) {
        Duration offset = Duration.between(
                real.instant(), day.atTime(NOON, 0).atZone(LONDON).toInstant());
        try {
            // A reader finds the old or the new one, never half of it.
            Path fresh = Files.createTempFile(file.getParent(), "clock", ".new");
            Files.writeString(fresh, offset + "\n");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void beReal() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isSet() {
        return Files.exists(file);
    }

    LocalDate today() {
        return LocalDate.now(now());
    }

    /** As it stands now: a later setting does not move it. */
    Clock now() {
        try {
            return Clock.offset(real, Duration.parse(Files.readString(file).strip()));
        } catch (NoSuchFileException _) {
            return real;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
