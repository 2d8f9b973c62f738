package org.openiro.benchmarks.start;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.load.Wrk;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.platform.ProcessFigures;

/** The bare service as it runs: what the frameworks cost before any of our code does anything. */
public final class BareService implements AutoCloseable {

    private final Subject subject;
    private final Running running;

    private BareService(Subject subject, Running running) {
        this.subject = subject;
        this.running = running;
    }

    /** Packages it and starts it beside the services. */
    public static BareService start(Bench bench, Platform platform, Path folder) throws Exception {
        Build.bare(bench);
        Subject subject = Subjects.bare(bench, platform);
        return new BareService(subject, Variant.DEPLOYED.start(subject, folder));
    }

    /** Asks, with a token, for the one row that it reads in a transaction. */
    public Wrk wrk(Platform platform, Path folder) throws Exception {
        Path paths = Files.write(folder.resolve(subject.name() + ".txt"), subject.paths());
        return new Wrk(folder, "get.lua", subject.url(), platform.token(subject.role()), paths);
    }

    public ProcessFigures process() {
        return running.process();
    }

    @Override
    public void close() {
        running.close();
    }
}
