package org.openiro.benchmarks.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.openiro.benchmarks.platform.ProcessFigures;

/**
 * In whose code a JVM's Java threads spend their processor time, native code and the kernel's included: samples of the JDK's
 * flight recorder (JEP 509), each counted for the innermost method that is not the JDK's.
 */
record WhoseTime(Map<Owner, Long> samples) {

    private static final String SAMPLE = "jdk.CPUTimeSample";
    /** A sample for each so much of processor time. */
    private static final String EACH = "5ms";

    private static final String RECORDING = "name=whose-time";

    /** While something is done. */
    static WhoseTime of(ProcessFigures process, Path folder, Callable<?> meanwhile) throws Exception {
        Path file = folder.resolve("whose-time.jfr");
        jcmd(
                process,
                "JFR.start",
                RECORDING,
                "settings=none",
                "+" + SAMPLE + "#enabled=true",
                "+" + SAMPLE + "#throttle=" + EACH);
        try {
            meanwhile.call();
        } finally {
            jcmd(process, "JFR.stop", RECORDING, "filename=" + file.toAbsolutePath());
        }
        return of(file);
    }

    private static WhoseTime of(Path file) throws IOException {
        Map<Owner, Long> samples = new EnumMap<>(Owner.class);
        try (RecordingFile recorded = new RecordingFile(file)) {
            while (recorded.hasMoreEvents()) {
                RecordedEvent event = recorded.readEvent();
                if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
                    samples.merge(owner(event.getStackTrace()), 1L, Long::sum);
                }
            }
        }
        Files.delete(file);
        if (samples.isEmpty()) {
            throw new IllegalStateException("the JVM gave no samples of its processor time");
        }
        return new WhoseTime(samples);
    }

    private static Owner owner(RecordedStackTrace stack) {
        return stack.getFrames().stream()
                .map(RecordedFrame::getMethod)
                .map(Owner::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Owner.OTHERS);
    }

    double share(Owner owner) {
        long all = samples.values().stream().mapToLong(Long::longValue).sum();
        return samples.getOrDefault(owner, 0L) / (double) all;
    }

    private static void jcmd(ProcessFigures process, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(process.pid())));
        words.addAll(List.of(command));
        Process asked = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IllegalStateException("jcmd: " + output);
        }
    }
}
