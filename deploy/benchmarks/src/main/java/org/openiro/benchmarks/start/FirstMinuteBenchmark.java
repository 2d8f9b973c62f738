package org.openiro.benchmarks.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.Benchmark;
import org.openiro.benchmarks.council.Council;
import org.openiro.benchmarks.load.Loop;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.platform.ProcessorTime;
import org.openiro.benchmarks.report.Findings;
import org.openiro.benchmarks.report.Goal;
import org.openiro.benchmarks.report.SeriesBook;

/** What users feel of a start: requests answered in the first minute after it, beside the warm rate. */
public final class FirstMinuteBenchmark implements Benchmark {

    private static final Duration FIRST_MINUTE = Duration.ofMinutes(1);

    private final SeriesBook book = new SeriesBook();

    @Override
    public String name() {
        return "first-minute";
    }

    @Override
    public Findings run(Bench bench) throws Exception {
        Build.run(bench);
        Path folder = bench.folder(name());
        Subject subject;
        try (Platform platform = Platform.start(bench)) {
            Platform.SERVICES.forEach(platform::restart);
            List<String> children = Council.tell(platform, StartBenchmark.CHILDREN);
            subject = Subjects.of(bench, platform, children).services().getFirst();
            Platform.SERVICES.forEach(platform::stop);
            SubjectLoad load = SubjectLoad.of(bench, platform, folder, List.of(subject));
            bench.say("Training " + subject.name());
            Training.of(subject, folder, () -> load.on(subject, Training.LONG));
            for (int round = 1; round <= bench.dials().rounds(); round++) {
                for (Variant variant : Variant.values()) {
                    round(load, subject, variant);
                }
                bench.say("round %d done".formatted(round));
            }
        }
        return new Findings("what is answered in it, beside the warm rate", goals(subject), book.all(), notes());
    }

    /** Beside the warm rate of the same process: what the machine's pace of the moment does to the one, it does to the other. */
    private void round(SubjectLoad load, Subject subject, Variant variant) throws Exception {
        String name = variant.of(subject);
        try (Running running = variant.start(subject, load.folder())) {
            double compiling = running.process().compilerSeconds();
            ProcessorTime.Measured<Loop> measured = new ProcessorTime()
                    .of(name, running.process())
                    .of(load.platform(), List.of("postgresql"))
                    .during(() -> load.on(subject, FIRST_MINUTE));
            measured.noteSeconds(book, name + ", first minute");
            book.add(
                    name + ", first minute: processor time of its compilers",
                    "s",
                    running.process().compilerSeconds() - compiling);
            load.on(subject, load.bench().dials().warmUp());
            double warm = load.on(subject, load.bench().dials().round()).perSecond();
            book.add(name + ", first minute", "/s", measured.answer().perSecond());
            book.add(name + ", warm", "/s", warm);
            book.add(share(name), "of the warm rate", measured.answer().perSecond() / warm);
        }
    }

    private List<Goal> goals(Subject subject) {
        List<Goal> goals = new ArrayList<>();
        for (Variant variant : Variant.values()) {
            String share = share(variant.of(subject));
            goals.add(Goal.atLeast(share + " of the warm rate", 0.5, book.median(share)));
        }
        return goals;
    }

    private static String share(String name) {
        return name + ", first minute's share";
    }

    private static List<String> notes() {
        return List.of(
                "The first minute asks review-service for children's schedules from the moment it is ready. The warm"
                        + " rate beside it is of the same process, after it went on for the warm-up; the two variants take turns.");
    }
}
