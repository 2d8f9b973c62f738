package org.openiro.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.load.Loop;
import org.openiro.benchmarks.load.Wrk;
import org.openiro.benchmarks.platform.Platform;

/** Asks services for what they are asked for, with as many requests at a time as the dials say. */
record SubjectLoad(Bench bench, Platform platform, Path folder) {

    /** @param subjects which it will be put on */
    static SubjectLoad of(Bench bench, Platform platform, Path folder, List<Subject> subjects) throws IOException {
        SubjectLoad load = new SubjectLoad(bench, platform, folder);
        for (Subject subject : subjects) {
            Files.write(load.paths(subject), subject.paths());
        }
        return load;
    }

    Loop on(Subject subject, Duration length) throws Exception {
        Wrk wrk = new Wrk(folder, "get.lua", subject.url(), platform.token(subject.role()), paths(subject));
        return wrk.run(length, bench.dials().clients(), 0).withoutFailures();
    }

    private Path paths(Subject subject) {
        return folder.resolve(subject.name() + ".txt");
    }
}
