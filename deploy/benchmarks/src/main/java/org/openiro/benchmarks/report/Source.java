package org.openiro.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was built: the commit, and whether files were changed after it. */
public record Source(String commit, boolean changed) {

    private static final int SHORT = 7;

    public static Source of(Path root) {
        return new Source(
                git(root, "rev-parse", "--short=12", "HEAD").strip(),
                !git(root, "status", "--porcelain").isBlank());
    }

    /** As people write it. */
    String shortCommit() {
        return commit.substring(0, SHORT);
    }

    private static String git(Path root, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command).start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
