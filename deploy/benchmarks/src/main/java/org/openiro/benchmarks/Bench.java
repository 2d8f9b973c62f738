package org.openiro.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a benchmark works, how long, and to whom it says how far it is. */
public record Bench(Path root, Path state, Dials dials, PrintWriter terminal) {

    public void say(String line) {
        terminal.println(line);
        terminal.flush();
    }

    /** A folder of this benchmark's own, for scripts and logs. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(target().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path target() {
        return root.resolve("deploy/benchmarks/target");
    }
}
