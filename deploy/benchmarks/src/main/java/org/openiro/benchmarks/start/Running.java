package org.openiro.benchmarks.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openiro.benchmarks.platform.ProcessFigures;

/** A subject's process from its start to its end. */
final class Running implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration STEP = Duration.ofMillis(10);
    /** The JDK writes an AOT cache when the process ends, in a process of its own. */
    private static final Duration PATIENCE_AT_END = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;
    private final double secondsToReady;

    private Running(Process process, Path log, double secondsToReady) {
        this.process = process;
        this.log = log;
        this.secondsToReady = secondsToReady;
    }

    /** Starts it with some more options and waits until it says that it is ready. */
    static Running start(Subject subject, Path runnable, List<String> options, Path folder) throws Exception {
        List<String> command = new ArrayList<>(subject.jvm());
        command.addAll(options);
        command.addAll(List.of("-jar", runnable.toString()));
        Path log = folder.resolve(subject.name() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(subject.environment());
        long began = System.nanoTime();
        Process process = builder.start();
        awaitReady(subject, process, folder);
        return new Running(process, log, (System.nanoTime() - began) / 1e9);
    }

    private static void awaitReady(Subject subject, Process process, Path folder) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpRequest request = HttpRequest.newBuilder(URI.create(subject.url() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!ready(client, request)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    process.destroyForcibly();
                    throw new IllegalStateException(subject.name() + " is not ready, see its log in " + folder);
                }
                LockSupport.parkNanos(STEP.toNanos());
            }
        }
    }

    private static boolean ready(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** What it has written. */
    Path log() {
        return log;
    }

    double memoryMegabytes() {
        return process().pssMegabytes();
    }

    ProcessFigures process() {
        return new ProcessFigures(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_AT_END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("a service did not end");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
