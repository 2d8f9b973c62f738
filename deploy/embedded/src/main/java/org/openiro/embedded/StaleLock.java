package org.openiro.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * PostgreSQL refuses to start while the process that its lock file names exists, even as a zombie that a container's
 * first process never collects, or as another program that has inherited the number. On Linux, where it can be known
 * that no process works in the data folder any more, such a lock file is removed.
 */
final class StaleLock {

    private static final Path PROCESSES = Path.of("/proc");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private StaleLock() {}

    static void remove(Path data) {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.isDirectory(PROCESSES.resolve("self")) || !Files.exists(lock)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
            // The children of a killed server take a moment to notice; only when they are gone is the data nobody's.
            if (!worksIn(PROCESSES.resolve("" + pid), data.toRealPath())
                    && Waiting.until(PATIENCE, () -> nobodyWorksIn(data))) {
                Files.deleteIfExists(lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean nobodyWorksIn(Path data) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            Path real = data.toRealPath();
            for (Path process : processes) {
                if (worksIn(process, real)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean worksIn(Path process, Path data) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data);
        } catch (IOException _) {
            // Gone, a zombie, or another user's: the data folder is ours alone.
            return false;
        }
    }
}
