package org.openiro.deployment.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs of this machine. */
public final class Commands {

    private static final long MINUTES = 15;

    private Commands() {}

    public static boolean has(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    public static String run(List<String> command) {
        return run(command, Path.of("").toAbsolutePath(), Map.of());
    }

    /** Fails with what it printed unless it ends well; answers what it printed. */
    public static String run(List<String> command, Path folder, Map<String, String> environment) {
        try {
            Path printed = Files.createTempFile("openiro-deployment", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            String text = Files.readString(printed, StandardCharsets.UTF_8);
            Files.delete(printed);
            assertThat(ended && process.exitValue() == 0)
                    .as("%s printed:%n%s", command, text)
                    .isTrue();
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + command, e);
        }
    }
}
