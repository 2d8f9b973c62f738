package org.openiro.reporting.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Files of the repository that other services own: their contracts are read by path, and in tests only. */
public final class Repository {

    private Repository() {}

    public static Path path(String relative) {
        return Path.of(Objects.requireNonNull(System.getProperty("openiro.root"), "openiro.root"), relative);
    }

    public static String text(String relative) {
        try {
            return Files.readString(path(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
