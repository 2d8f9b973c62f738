package org.openiro.benchmarks.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process with its children has taken of the machine, read from /proc: Linux only, as are the benchmarks. */
public record ProcessFigures(long pid) {

    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+([0-9]+) kB");
    private static final Pattern COMPILER = Pattern.compile("^C[12] Compiler");
    private static final long TICKS_A_SECOND = 100;

    /** Those of the benchmarks themselves. */
    public static ProcessFigures ofThis() {
        return new ProcessFigures(ProcessHandle.current().pid());
    }

    /** Processor time so far, that of children that have ended included. */
    public double cpuSeconds() {
        return tree().mapToLong(ProcessFigures::ticks).sum() / (double) TICKS_A_SECOND;
    }

    /** Processor time so far of a JVM's two compilers, which is within that of the process. */
    public double compilerSeconds() {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.map(thread -> thread.getFileName().toString())
                            .map(thread -> pid + "/task/" + thread)
                            .filter(thread ->
                                    COMPILER.matcher(read(thread, "comm")).find())
                            .mapToLong(ProcessFigures::ticks)
                            .sum()
                    / (double) TICKS_A_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Proportional set size: pages that several processes share count for each by its share. */
    public double pssMegabytes() {
        return tree().mapToLong(ProcessFigures::pssKilobytes).sum() / 1024.0;
    }

    /** The words of its command line. */
    public List<String> command() {
        return List.of(read(pid, "cmdline").split("\0", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A JVM's program and options, without what it runs and without its system properties. */
    public List<String> jvmCommand() {
        return command().stream()
                .takeWhile(word -> !word.equals("-jar"))
                .filter(word -> !word.startsWith("-D"))
                .toList();
    }

    /** Its environment, one {@code NAME=value} each. */
    public List<String> environment() {
        return List.of(read(pid, "environ").split("\0", -1)).stream()
                .filter(word -> word.contains("="))
                .toList();
    }

    private Stream<Long> tree() {
        return Stream.concat(
                Stream.of(pid),
                ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .map(ProcessHandle::pid));
    }

    private static long ticks(long pid) {
        return ticks(Long.toString(pid));
    }

    private static long ticks(String process) {
        String stat = read(process, "stat");
        if (stat.isEmpty()) {
            return 0;
        }
        // Behind the name in brackets: state is field 3, utime, stime, cutime and cstime are fields 14 to 17.
        List<String> fields =
                List.of(stat.substring(stat.lastIndexOf(')') + 2).strip().split(" ", -1));
        return fields.subList(11, 15).stream().mapToLong(Long::parseLong).sum();
    }

    private static long pssKilobytes(long pid) {
        Matcher found = PSS.matcher(read(pid, "smaps_rollup"));
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static String read(long pid, String file) {
        return read(Long.toString(pid), file);
    }

    /** Empty when the process or thread has gone. */
    private static String read(String process, String file) {
        Path path = Path.of("/proc", process, file);
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (java.nio.file.NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            // Gone between the question and the reading.
            if (!Files.exists(path)) {
                return "";
            }
            throw new UncheckedIOException(e);
        }
    }
}
