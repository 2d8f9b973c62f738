package org.openiro.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Sends the signals that Java cannot send by itself. */
final class Signals {

    private Signals() {}

    static void send(StopSignal signal, long pid) {
        try {
            new ProcessBuilder(List.of("/bin/sh", "-c", "kill -s \"$1\" \"$2\"", "kill", signal.name(), "" + pid))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending a signal", e);
        }
    }
}
