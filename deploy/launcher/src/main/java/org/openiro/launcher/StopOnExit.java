package org.openiro.launcher;

import java.util.concurrent.atomic.AtomicBoolean;

/** However this process ends short of SIGKILL (for which the reaper stands by), the platform is stopped in good order. */
final class StopOnExit {

    private final AtomicBoolean armed = new AtomicBoolean();
    private final Thread hook;

    StopOnExit(Layout layout, Processes processes, Terminal terminal) {
        this.hook = new Thread(
                () -> {
                    if (armed.get()) {
                        terminal.say("Stopping …");
                        RunState.remove(layout);
                        processes.stopAll();
                        terminal.say("Stopped.");
                    }
                },
                "stop-on-exit");
    }

    void arm() {
        armed.set(true);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void disarm() {
        armed.set(false);
    }
}
