package org.openiro.launcher;

import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Looks after the running platform from the foreground: says what has ended and what is back. */
record Watch(Layout layout, Processes processes, Terminal terminal) {

    private static final Duration STEP = Duration.ofMillis(500);

    void untilStopped() {
        Set<String> before = new HashSet<>(processes.names());
        while (Files.exists(layout.stateFile())) {
            LockSupport.parkNanos(STEP.toNanos());
            Set<String> now = new HashSet<>(processes.running());
            if (Files.exists(layout.stateFile())) {
                before.stream()
                        .filter(name -> !now.contains(name))
                        .forEach(name ->
                                terminal.say("%s has ended. Start it again: deploy/restart %s".formatted(name, name)));
                now.stream().filter(name -> !before.contains(name)).forEach(name -> terminal.say(name + " is back."));
            }
            before.clear();
            before.addAll(now);
        }
    }
}
