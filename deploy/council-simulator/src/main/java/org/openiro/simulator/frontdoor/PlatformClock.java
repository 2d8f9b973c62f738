package org.openiro.simulator.frontdoor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock of all services, through a command such as {@code deploy/clock} that reads a day a line and answers each when
 * it is set: every request that is sent after {@link #set} has that day.
 */
public final class PlatformClock implements AutoCloseable {

    private static final String LINES = "-";
    private static final String REAL = "real";

    private final Process command;
    private final Writer asked;
    private final BufferedReader answered;

    private PlatformClock(Process command) {
        this.command = command;
        this.asked = command.outputWriter();
        this.answered = command.inputReader();
    }

    public static PlatformClock startedBy(List<String> command) {
        List<String> words = new ArrayList<>(command);
        words.add(LINES);
        try {
            return new PlatformClock(new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void set(LocalDate day) {
        String today = ask(day.toString());
        if (!day.toString().equals(today)) {
            throw new IllegalStateException("the clock was set to %s and answered %s".formatted(day, today));
        }
    }

    public void beReal() {
        ask(REAL);
    }

    private @Nullable String ask(String line) {
        try {
            asked.write(line + "\n");
            asked.flush();
            return answered.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            asked.close();
            command.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
