package org.openiro.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A server on a full disk fails in a hundred ways; this says it in one, beforehand. */
final class DiskSpace {

    private static final long MEGABYTE = 1024L * 1024L;

    private DiskSpace() {}

    static void require(Path directory, long megabytes, String wantedBy) {
        try {
            long free = Files.getFileStore(directory).getUsableSpace() / MEGABYTE;
            if (free < megabytes) {
                throw new StartFailedException("The disk is full: %s needs %d MB free for %s, and there are %d MB."
                        .formatted(wantedBy, megabytes, directory, free));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
