package org.openiro.escalation.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The golden examples of the publishers, read by path: no service's build depends on another's. */
public final class GoldenExamples {

    private GoldenExamples() {}

    public static String ofReviewService(String type) {
        return read("review-service", type);
    }

    public static String ofThisService(String type) {
        return read("escalation-service", type);
    }

    private static String read(String service, String type) {
        try {
            return Files.readString(Path.of(
                    System.getProperty("openiro.root"), service, "contracts", "events", type + ".example.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
