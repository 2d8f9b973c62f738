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
    private static final long TICKS_A_SECOND = 100;

    /** Those of the benchmarks themselves. */
    public static ProcessFigures ofThis() {
        return new ProcessFigures(ProcessHandle.current().pid());
    }

    /** Processor time so far, that of children that have ended included. */
    public double cpuSeconds() {
        return tree().mapToLong(ProcessFigures::ticks).sum() / (double) TICKS_A_SECOND;
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
        String stat = read(pid, "stat");
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

    /** Empty when the process has gone. */
    private static String read(long pid, String file) {
        Path path = Path.of("/proc", Long.toString(pid), file);
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (java.nio.file.NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            if (!ProcessHandle.of(pid).isPresent()) {
                return "";
            }
            throw new UncheckedIOException(e);
        }
    }
}
