package org.openiro.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a process has written since it was started, and what that says about why it failed. */
final class StartLog {

    private static final int SHOWN = 15;

    private final Path file;
    private final long from;

    private StartLog(Path file, long from) {
        this.file = file;
        this.from = from;
    }

    /** To be opened before the process is started: what is in the file by then is of earlier runs. */
    static StartLog of(Path file) {
        try {
            return new StartLog(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String words) {
        return text().contains(words);
    }

    StartFailedException failure(String name, int port) {
        String text = text();
        if (text.contains("No space left on device")) {
            return new StartFailedException("%s could not start: the disk is full (see %s).".formatted(name, file));
        }
        if (text.contains("Address already in use")) {
            return new StartFailedException(
                    "%s could not start: port %d is in use by %s.".formatted(name, port, PortHolder.of(port)));
        }
        List<String> lines = text.lines().toList();
        List<String> last = lines.subList(Math.max(0, lines.size() - SHOWN), lines.size());
        return new StartFailedException(
                "%s could not start. Its log %s ends with:%n%s".formatted(name, file, String.join("\n", last)));
    }

    private String text() {
        try {
            if (!Files.exists(file)) {
                return "";
            }
            byte[] all = Files.readAllBytes(file);
            int start = (int) Math.min(from, all.length);
            return new String(all, start, all.length - start, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
