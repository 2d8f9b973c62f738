package org.openiro.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Leaves no orphans: a shell that waits on a pipe from this JVM. However the JVM ends, SIGKILL included, the pipe
 * closes and the shell ends every process of the directory's pid files.
 */
final class Reaper {

    private static final String SCRIPT = "reaper.sh";

    // Held, never written to: its closing is the message.
    private final OutputStream lifeline;

    private Reaper(OutputStream lifeline) {
        this.lifeline = lifeline;
    }

    /** For processes whose data is kept: asks them to end and gives them ten seconds. */
    static Reaper gentle(Path pidFiles) {
        return start(pidFiles, "10", "");
    }

    /** For a test's processes: ends them at once and removes the directory with their data. */
    static Reaper thorough(Path pidFiles, Path removed) {
        return start(pidFiles, "0", removed.toString());
    }

    void release() {
        try {
            lifeline.write("leave\n".getBytes(StandardCharsets.US_ASCII));
            lifeline.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reaper start(Path pidFiles, String patience, String removed) {
        try (InputStream script = Reaper.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IllegalStateException(SCRIPT + " is missing");
            }
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            Process shell = new ProcessBuilder(OwnSession.of(
                            List.of("/bin/sh", "-c", text, "openiro-reaper", pidFiles.toString(), patience, removed)))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Reaper(shell.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
