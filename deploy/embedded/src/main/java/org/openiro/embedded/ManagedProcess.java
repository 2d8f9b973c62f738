package org.openiro.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running process of a group, whether this JVM started it or found it by its pid file. */
public final class ManagedProcess {

    private final String name;
    private final ProcessHandle handle;
    private final StopSignal stopSignal;
    private final Path pidFile;

    ManagedProcess(String name, ProcessHandle handle, StopSignal stopSignal, Path pidFile) {
        this.name = name;
        this.handle = handle;
        this.stopSignal = stopSignal;
        this.pidFile = pidFile;
    }

    public String name() {
        return name;
    }

    public long pid() {
        return handle.pid();
    }

    public boolean isAlive() {
        // In this order: one that is collected in between is no zombie any more, and not alive.
        return !Zombies.contains(handle.pid()) && handle.isAlive();
    }

    /** Asks the process to end, waits, and ends it by force when it has not gone by then. */
    public void stop(Duration patience) {
        if (isAlive()) {
            Signals.send(stopSignal, pid());
            if (!awaitExit(patience)) {
                kill();
            }
        }
        forget();
    }

    /** SIGKILL: the process gets no chance to tidy up. */
    public void kill() {
        handle.destroyForcibly();
        if (!awaitExit(Duration.ofSeconds(10))) {
            throw new IllegalStateException("%s (process %d) outlived SIGKILL".formatted(name, pid()));
        }
        forget();
    }

    public boolean awaitExit(Duration patience) {
        if (!isAlive()) {
            return true;
        }
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return !isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for %s to end".formatted(name), e);
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
