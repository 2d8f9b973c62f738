package org.openiro.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openiro.embedded.Ports;
import org.openiro.embedded.Trees;

/** Brings the whole platform up, in order, or leaves nothing behind. */
final class Startup {

    private final Layout layout;
    private final RunState state;
    private final Terminal terminal;
    private final Processes processes;
    private final StopOnExit stopOnExit;

    Startup(Layout layout, RunState state, Terminal terminal) {
        this.layout = layout;
        this.state = state;
        this.terminal = terminal;
        this.processes = new Processes(layout, state.addresses());
        this.stopOnExit = new StopOnExit(layout, processes, terminal);
    }

    void run(boolean fresh, boolean sample) {
        requirePortsFree();
        // Until all is well even a detached platform belongs to this process: Ctrl-C leaves nothing.
        processes.group().tieToThisJvm();
        stopOnExit.arm();
        prepareFolders(fresh);
        new SigningKey(layout).makeIfMissing();
        state.write(layout);
        step("PostgreSQL and Kafka", () -> Together.run(List.of(processes::startPostgresql, processes::startKafka)));
        Together.run(state.addresses().services().stream()
                .<Runnable>map(replica -> () -> step(replica.name(), () -> processes.startService(replica)))
                .toList());
        boolean agrees = !sample || new Sample(layout, state.addresses()).liveOnce(terminal);
        if (state.detached()) {
            stopOnExit.disarm();
            processes.group().untie();
        }
        terminal.say("OpenIRO is running. Every person in the sample council is synthetic.");
        new Announcement(layout, state.addresses()).print(terminal);
        if (!agrees) {
            terminal.say(
                    "The services do not say what the sample council's ledger counts: the differences stand above.");
        }
    }

    /** Stays while the platform runs and says when a part of it has ended. */
    void stay() {
        terminal.say("Ctrl-C stops everything.");
        new Watch(layout, processes, terminal).untilStopped();
        stopOnExit.disarm();
        processes.group().untie();
        terminal.say("Stopped by deploy/down.");
    }

    private void requirePortsFree() {
        Map<String, Integer> ports = state.addresses().ports();
        ports.forEach((name, port) -> Ports.requireFree(port, name));
    }

    private void prepareFolders(boolean fresh) {
        try {
            if (fresh) {
                Trees.remove(layout.data());
                new PlatformClock(layout).beReal();
            }
            Files.createDirectories(layout.data());
            for (Replica replica : state.addresses().services()) {
                Files.deleteIfExists(layout.log(replica.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void step(String what, Runnable start) {
        long began = System.nanoTime();
        start.run();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        terminal.say("  %-22s ready (%d s)".formatted(what, took.toSeconds()));
    }
}
