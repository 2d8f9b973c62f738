package org.openiro.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Processes that belong together, known by a directory with a pid file each, so that another JVM finds them again. A
 * group tied to a JVM ends with it; an untied one outlives it.
 */
public final class ProcessGroup {

    private final Path pidFiles;
    private @Nullable Reaper reaper;

    private ProcessGroup(Path pidFiles) {
        this.pidFiles = pidFiles;
    }

    /** The group of a directory that is kept; nothing is ended with this JVM unless it is tied to it. */
    public static ProcessGroup in(Path directory) {
        return new ProcessGroup(created(directory));
    }

    /** The one group for what this JVM starts for itself, such as for its tests; ends and is removed with it. */
    public static ProcessGroup ofThisJvm() {
        return OfThisJvm.GROUP;
    }

    /** A directory of this JVM alone, removed when it ends. */
    static Path temporaryDirectory(String name) {
        try {
            return Files.createTempDirectory(OfThisJvm.ROOT, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void tieToThisJvm() {
        if (reaper == null) {
            reaper = Reaper.gentle(pidFiles);
        }
    }

    public synchronized void untie() {
        if (reaper != null) {
            reaper.release();
            reaper = null;
        }
    }

    public ManagedProcess start(ProcessSpec spec) {
        ProcessBuilder builder = new ProcessBuilder(OwnSession.of(spec.command()))
                .directory(spec.directory().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().putAll(spec.environment());
        try {
            Process process = builder.start();
            write(spec, process.pid());
            return new ManagedProcess(spec.name(), process.toHandle(), spec.stopSignal(), pidFile(spec.name()));
        } catch (IOException e) {
            throw new StartFailedException("%s could not be started: %s".formatted(spec.name(), e.getMessage()), e);
        }
    }

    /** The living process of that name, if there is one. */
    public Optional<ManagedProcess> find(String name) {
        Path file = pidFile(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(file).strip().split(" ", -1);
            StopSignal signal = StopSignal.valueOf(words[0]);
            return ProcessHandle.of(Long.parseLong(words[1]))
                    .filter(handle -> startedBefore(handle, file))
                    .map(handle -> new ManagedProcess(name, handle, signal, file))
                    .filter(ManagedProcess::isAlive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process younger than its pid file has only inherited the number of one that is gone. */
    private static boolean startedBefore(ProcessHandle handle, Path file) {
        return handle.info()
                .startInstant()
                .map(start -> !start.isAfter(lastModified(file).plusSeconds(2)))
                .orElse(true);
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ProcessSpec spec, long pid) throws IOException {
        Path file = pidFile(spec.name());
        Path fresh = Files.writeString(pidFiles.resolve(spec.name() + ".new"), spec.stopSignal() + " " + pid + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path pidFile(String name) {
        return pidFiles.resolve(name + ".pid");
    }

    private static Path created(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new StartFailedException("The folder %s cannot be made".formatted(directory), e);
        }
    }

    private static final class OfThisJvm {

        static final Path ROOT = root();
        static final ProcessGroup GROUP = new ProcessGroup(created(ROOT.resolve("run")));

        static {
            GROUP.reaper = Reaper.thorough(GROUP.pidFiles, ROOT);
        }

        private static Path root() {
            try {
                return Files.createTempDirectory("openiro-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
