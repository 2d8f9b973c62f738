package org.openiro.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.openiro.embedded.ManagedProcess;
import org.openiro.embedded.StartFailedException;

/** Waits until a service says that it is ready, or fails with the end of its log. */
record Readiness(String url, ManagedProcess process, Path log) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration STEP = Duration.ofMillis(250);
    private static final int SHOWN = 20;

    void await() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (!ready(client)) {
                if (!process.isAlive()) {
                    throw failed("has ended while starting");
                }
                if (System.nanoTime() > end) {
                    throw failed("is not ready after %d minutes".formatted(PATIENCE.toMinutes()));
                }
                LockSupport.parkNanos(STEP.toNanos());
            }
        }
    }

    private boolean ready(HttpClient client) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + process.name(), e);
        }
    }

    private StartFailedException failed(String how) {
        return new StartFailedException(
                "%s %s. Its log %s ends with:%n%s".formatted(process.name(), how, log, String.join("\n", lastLines())));
    }

    private List<String> lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - SHOWN), lines.size());
        } catch (IOException e) {
            return List.of("(it cannot be read: " + e.getMessage() + ")");
        }
    }
}
