package org.openiro.benchmarks.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.Benchmark;
import org.openiro.benchmarks.council.Council;
import org.openiro.benchmarks.load.Loop;
import org.openiro.benchmarks.load.Wrk;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.platform.ProcessorTime;
import org.openiro.benchmarks.report.Findings;
import org.openiro.benchmarks.report.Goal;
import org.openiro.benchmarks.report.SeriesBook;

/** Start, memory and the first minute. */
public final class StartBenchmark implements Benchmark {

    private static final int CHILDREN = 450;
    /** In each round, besides the one that is loaded: a start takes seconds, and one is seldom like the next. */
    private static final int STARTS_ALONE = 2;

    private static final Duration SETTLING = Duration.ofSeconds(3);
    private static final Duration FIRST_MINUTE = Duration.ofMinutes(1);
    /** Long enough for profiles of what is asked for. */
    private static final Duration TRAINING = Duration.ofMinutes(1);

    private static final String WHOLE = "the whole platform after load: memory";

    private final SeriesBook book = new SeriesBook();
    private final StartSteps steps = new StartSteps();

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Findings run(Bench bench) throws Exception {
        Build.run(bench);
        Path folder = bench.folder(name());
        List<Subject> subjects;
        WithoutOurCode withoutOurs;
        try (Platform platform = Platform.start(bench)) {
            Platform.SERVICES.forEach(platform::restart);
            List<String> children = Council.tell(platform, CHILDREN);
            subjects = Subjects.of(bench, platform, children);
            for (Subject service : subjects) {
                Files.write(paths(folder, service), service.paths());
            }
            whole(bench, platform, folder, subjects);
            Platform.SERVICES.forEach(platform::stop);
            for (Subject subject : subjects) {
                bench.say("Training " + subject.name());
                Training.of(subject, folder, () -> load(bench, platform, folder, subject, TRAINING));
            }
            withoutOurs = WithoutOurCode.of(bench, folder, subjects.subList(0, subjects.size() - 1));
            for (int round = 1; round <= bench.dials().rounds(); round++) {
                starts(folder, subjects, withoutOurs);
                for (Subject subject : subjects) {
                    for (Variant variant : Variant.values()) {
                        startAndLoad(bench, platform, folder, subject, variant);
                    }
                    steps(folder, subject);
                }
                withoutOurs.start(book);
                bench.say("round %d of starts done".formatted(round));
            }
            for (int round = 1; round <= bench.dials().rounds(); round++) {
                for (Variant variant : Variant.values()) {
                    firstMinute(bench, platform, folder, subjects.getFirst(), variant);
                }
                bench.say("round %d of first minutes done".formatted(round));
            }
        }
        return new Findings("ready, small and soon fast", goals(subjects), book.all(), notes(subjects, withoutOurs));
    }

    /** All processes at once, each service asked in turn. */
    private void whole(Bench bench, Platform platform, Path folder, List<Subject> subjects) throws Exception {
        for (int round = 1; round <= bench.dials().rounds(); round++) {
            for (Subject subject : subjects) {
                if (!subject.name().equals(Subjects.BARE)) {
                    load(bench, platform, folder, subject, bench.dials().round());
                }
            }
            double sum = 0;
            for (String name : Platform.PROCESSES) {
                double memory = platform.process(name).pssMegabytes();
                book.add(name + ", all running, after load: memory", "MB", memory);
                sum += memory;
            }
            book.add(WHOLE, "MB", sum);
        }
    }

    /** One service after the other, so that the machine's pace of the moment meets all of them. */
    private void starts(Path folder, List<Subject> subjects, WithoutOurCode withoutOurs) throws Exception {
        for (int one = 0; one < STARTS_ALONE; one++) {
            for (Subject subject : subjects) {
                for (Variant variant : Variant.values()) {
                    try (Running running = variant.start(subject, folder)) {
                        book.add(ready(variant.of(subject)), "s", running.secondsToReady());
                    }
                }
            }
            withoutOurs.start(book);
        }
    }

    private void startAndLoad(Bench bench, Platform platform, Path folder, Subject subject, Variant variant)
            throws Exception {
        String name = variant.of(subject);
        try (Running running = variant.start(subject, folder)) {
            book.add(ready(name), "s", running.secondsToReady());
            TimeUnit.MILLISECONDS.sleep(SETTLING.toMillis());
            book.add(name + ", after start: memory", "MB", running.memoryMegabytes());
            load(bench, platform, folder, subject, bench.dials().round());
            book.add(loaded(name), "MB", running.memoryMegabytes());
        }
    }

    /** Apart from the starts that are measured: saying it takes time too. */
    private void steps(Path folder, Subject subject) throws Exception {
        try (Running running = Variant.CACHED.start(subject, folder, StartSteps.ASK)) {
            steps.add(subject.name(), Files.readString(running.log()));
        }
    }

    /** Beside the warm rate of the same process: what the machine's pace of the moment does to the one, it does to the other. */
    private void firstMinute(Bench bench, Platform platform, Path folder, Subject subject, Variant variant)
            throws Exception {
        String name = variant.of(subject);
        try (Running running = variant.start(subject, folder)) {
            double compiling = running.process().compilerSeconds();
            ProcessorTime.Measured<Loop> measured = new ProcessorTime()
                    .of(name, running.process())
                    .of(platform, List.of("postgresql"))
                    .during(() -> load(bench, platform, folder, subject, FIRST_MINUTE));
            measured.noteSeconds(book, name + ", first minute");
            book.add(
                    name + ", first minute: processor time of its compilers",
                    "s",
                    running.process().compilerSeconds() - compiling);
            load(bench, platform, folder, subject, bench.dials().warmUp());
            double warm = load(bench, platform, folder, subject, bench.dials().round())
                    .perSecond();
            book.add(name + ", first minute", "/s", measured.answer().perSecond());
            book.add(name + ", warm", "/s", warm);
            book.add(share(name), "of the warm rate", measured.answer().perSecond() / warm);
        }
    }

    private static Loop load(Bench bench, Platform platform, Path folder, Subject subject, Duration length)
            throws Exception {
        Wrk wrk = new Wrk(folder, "get.lua", subject.url(), platform.token(subject.role()), paths(folder, subject));
        return wrk.run(length, bench.dials().clients(), 0).withoutFailures();
    }

    private static Path paths(Path folder, Subject subject) {
        return folder.resolve(subject.name() + ".txt");
    }

    private List<Goal> goals(List<Subject> subjects) {
        List<Goal> goals = new ArrayList<>();
        Subject bare = subjects.getLast();
        for (Variant variant : Variant.values()) {
            String floor = variant.of(bare);
            for (Subject subject : subjects.subList(0, subjects.size() - 1)) {
                String name = variant.of(subject);
                goals.add(Goal.atMost(
                        name + ": start, times the bare service's", 1.3, book.ratio(ready(name), ready(floor))));
                goals.add(Goal.atMost(
                        name + ": memory, times the bare service's", 1.4, book.ratio(loaded(name), loaded(floor))));
            }
        }
        goals.add(Goal.atMost(WHOLE + " at its highest, MB", 2_200, book.highest(WHOLE)));
        for (Variant variant : Variant.values()) {
            String name = variant.of(subjects.getFirst());
            goals.add(Goal.atLeast(share(name) + " of the warm rate", 0.5, book.median(share(name))));
        }
        return goals;
    }

    static String ready(String name) {
        return name + ", ready after";
    }

    private static String loaded(String name) {
        return name + ", after load: memory";
    }

    private static String share(String name) {
        return name + ", first minute's share";
    }

    private List<String> notes(List<Subject> subjects, WithoutOurCode withoutOurs) {
        List<String> notes = new ArrayList<>(
                List.of(
                        "Ready is the first 200 from /q/health/ready after the process was started; memory is the proportional set size"
                                + " of the process, alone with PostgreSQL and Kafka. Flags and environment are those of deploy/up, with the"
                                + " JVM's compilers as in the images: both, before the threads that wait for them, and with less to inline.",
                        "The bare service has the extensions of platform, one migration, and for each extension that would else stay"
                                + " asleep the least that wakes it: an entity, a consumer, a schedule, an operation that answers with one row"
                                + " and whose one parameter has its bounds.",
                        "Without a cache a service is packaged as deployed (fast-jar); with one as aot-jar, whose classes the JDK's"
                                + " own loader loads, and the cache is from a training run of a minute under the same"
                                + " load.",
                        "The first minute asks review-service for children's schedules from the moment it is ready. The warm rate beside"
                                + " it is of the same process, after it went on for the warm-up; the two variants take turns."));
        Subject bare = subjects.getLast();
        notes.add(withoutOurs.note(book, bare));
        subjects.subList(0, subjects.size() - 1)
                .forEach(subject -> notes.add(
                        "Where %s takes longest beyond the bare service as it starts with a cache (Quarkus' own times of its steps in ms, the bare service's in brackets): %s."
                                .formatted(subject.name(), steps.beyond(subject.name(), bare.name()))));
        return notes;
    }
}
