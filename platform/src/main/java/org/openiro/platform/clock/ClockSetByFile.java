package org.openiro.platform.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The real clock and, as a duration (ISO 8601), what a file says that it is off by; without the file it is the real clock.
 * The file is read at each call: a command that is sent after it was written has the new day in every process.
 */
final class ClockSetByFile extends Clock {

    private final Path file;
    private final Clock real;

    ClockSetByFile(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ClockSetByFile(file, real.withZone(zone));
    }

    /** That there is no file is found without an exception: the clock is asked a dozen times in one command. */
    private Duration offset() {
        if (!Files.exists(file)) {
            return Duration.ZERO;
        }
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException _) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
