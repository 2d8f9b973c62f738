package org.openiro.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a process that has ended, but that a lazy init process has not collected, from a living one (Linux only). */
final class Zombies {

    /** In /proc/PID/stat, behind the name: the state, and how many threads there are (proc(5), fields 3 and 20). */
    private static final int STATE = 0;

    private static final int THREADS = 17;

    private Zombies() {}

    /** A process whose first thread has ended while others are still ending holds its files and ports: it is none. */
    static boolean contains(long pid) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            String text = Files.readString(stat);
            // The name in brackets may hold anything, so read what stands behind its last bracket.
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
            return fields[STATE].equals("Z") && fields[THREADS].equals("1");
        } catch (IOException _) {
            return false;
        }
    }
}
