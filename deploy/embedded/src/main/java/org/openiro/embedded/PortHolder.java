package org.openiro.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who listens on a port, as far as the system lets us see: from /proc on Linux, else from lsof. */
final class PortHolder {

    private static final String LISTENING = "0A";

    private PortHolder() {}

    static String of(int port) {
        try {
            Set<String> sockets = new HashSet<>();
            for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
                sockets.addAll(sockets(Path.of(table), port));
            }
            if (!sockets.isEmpty()) {
                return processWith(sockets);
            }
            return fromLsof(port);
        } catch (IOException _) {
            return "another process";
        }
    }

    private static Set<String> sockets(Path table, int port) throws IOException {
        Set<String> found = new HashSet<>();
        if (Files.isReadable(table)) {
            String suffix = ":%04X".formatted(port);
            for (String line : Files.readAllLines(table)) {
                String[] fields = line.strip().split("\\s+", -1);
                if (fields.length > 9 && fields[1].endsWith(suffix) && fields[3].equals(LISTENING)) {
                    found.add("socket:[" + fields[9] + "]");
                }
            }
        }
        return found;
    }

    private static String processWith(Set<String> sockets) throws IOException {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (holds(process, sockets)) {
                    return described(Long.parseLong(process.getFileName().toString()));
                }
            }
        }
        return "a process of another user";
    }

    private static boolean holds(Path process, Set<String> sockets) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path file : files) {
                if (sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
        } catch (IOException _) {
            // Another user's process, or one that has just ended: neither can be asked.
            return false;
        }
        return false;
    }

    private static String fromLsof(int port) throws IOException {
        Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String first = lsof.inputReader().readLine();
        return first == null ? "another process" : described(Long.parseLong(first.strip()));
    }

    private static String described(long pid) {
        String command =
                ProcessHandle.of(pid).flatMap(handle -> handle.info().command()).orElse("unknown program");
        return "process %d (%s)".formatted(pid, command);
    }
}
