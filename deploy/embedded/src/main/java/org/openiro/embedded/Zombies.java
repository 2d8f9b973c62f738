package org.openiro.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a process that has ended, but that a lazy init process has not collected, from a living one (Linux only). */
final class Zombies {

    private Zombies() {}

    static boolean contains(long pid) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            String text = Files.readString(stat);
            // The name in brackets may hold anything, so read the state behind its last bracket.
            return text.startsWith("Z", text.lastIndexOf(')') + 2);
        } catch (IOException _) {
            return false;
        }
    }
}
