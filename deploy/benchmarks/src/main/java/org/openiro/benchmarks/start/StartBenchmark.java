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
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.report.Findings;
import org.openiro.benchmarks.report.Goal;
import org.openiro.benchmarks.report.SeriesBook;

/** Start and memory. */
public final class StartBenchmark implements Benchmark {

    static final int CHILDREN = 450;
    /** In each round, besides the one that is loaded: a start takes seconds, and one is seldom like the next. */
    private static final int STARTS_ALONE = 2;

    private static final Duration SETTLING = Duration.ofSeconds(3);

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
        Subjects subjects;
        WithoutOurCode withoutOurs;
        try (Platform platform = Platform.start(bench)) {
            Platform.SERVICES.forEach(platform::restart);
            List<String> children = Council.tell(platform, CHILDREN);
            subjects = Subjects.of(bench, platform, children);
            SubjectLoad load = SubjectLoad.of(bench, platform, folder, subjects.all());
            whole(load, subjects);
            Platform.SERVICES.forEach(platform::stop);
            for (Subject subject : subjects.all()) {
                bench.say("Training " + subject.name());
                Training.of(subject, folder, () -> load.on(subject, Training.LONG));
            }
            withoutOurs = WithoutOurCode.of(bench, folder, subjects.services());
            for (int round = 1; round <= bench.dials().rounds(); round++) {
                starts(folder, subjects, withoutOurs);
                for (Subject subject : subjects.all()) {
                    for (Variant variant : Variant.values()) {
                        startAndLoad(load, subject, variant);
                    }
                    steps(folder, subject);
                }
                withoutOurs.start(book);
                bench.say("round %d of starts done".formatted(round));
            }
        }
        return new Findings("ready and small", goals(subjects), book.all(), notes(subjects, withoutOurs));
    }

    /** All processes at once, each service asked in turn. */
    private void whole(SubjectLoad load, Subjects subjects) throws Exception {
        for (int round = 1; round <= load.bench().dials().rounds(); round++) {
            for (Subject service : subjects.services()) {
                load.on(service, load.bench().dials().round());
            }
            double sum = 0;
            for (String name : Platform.PROCESSES) {
                double memory = load.platform().process(name).pssMegabytes();
                book.add(name + ", all running, after load: memory", "MB", memory);
                sum += memory;
            }
            book.add(WHOLE, "MB", sum);
        }
    }

    /** One service after the other, so that the machine's pace of the moment meets all of them. */
    private void starts(Path folder, Subjects subjects, WithoutOurCode withoutOurs) throws Exception {
        for (int one = 0; one < STARTS_ALONE; one++) {
            for (Subject subject : subjects.all()) {
                for (Variant variant : Variant.values()) {
                    try (Running running = variant.start(subject, folder)) {
                        book.add(ready(variant.of(subject)), "s", running.secondsToReady());
                    }
                }
            }
            withoutOurs.start(book);
        }
    }

    private void startAndLoad(SubjectLoad load, Subject subject, Variant variant) throws Exception {
        String name = variant.of(subject);
        try (Running running = variant.start(subject, load.folder())) {
            book.add(ready(name), "s", running.secondsToReady());
            TimeUnit.MILLISECONDS.sleep(SETTLING.toMillis());
            book.add(name + ", after start: memory", "MB", running.memoryMegabytes());
            load.on(subject, load.bench().dials().round());
            book.add(loaded(name), "MB", running.memoryMegabytes());
        }
    }

    /** Apart from the starts that are measured: saying it takes time too. */
    private void steps(Path folder, Subject subject) throws Exception {
        try (Running running = Variant.CACHED.start(subject, folder, StartSteps.ASK)) {
            steps.add(subject.name(), Files.readString(running.log()));
        }
    }

    private List<Goal> goals(Subjects subjects) {
        List<Goal> goals = new ArrayList<>();
        for (Variant variant : Variant.values()) {
            String floor = variant.of(subjects.bare());
            for (Subject service : subjects.services()) {
                String name = variant.of(service);
                goals.add(Goal.atMost(
                        name + ": start, times the bare service's", 1.3, book.ratio(ready(name), ready(floor))));
                goals.add(Goal.atMost(
                        name + ": memory, times the bare service's", 1.4, book.ratio(loaded(name), loaded(floor))));
            }
        }
        goals.add(Goal.atMost(WHOLE + " at its highest, MB", 2_200, book.highest(WHOLE)));
        return goals;
    }

    static String ready(String name) {
        return name + ", ready after";
    }

    private static String loaded(String name) {
        return name + ", after load: memory";
    }

    private List<String> notes(Subjects subjects, WithoutOurCode withoutOurs) {
        List<String> notes = new ArrayList<>(List.of(
                "Ready is the first 200 from /q/health/ready after the process was started; memory is the proportional set size"
                        + " of the process, alone with PostgreSQL and Kafka. Flags and environment are those of deploy/up, with the"
                        + " JVM's compilers and pages as in the images: both compilers, after the thread that starts the service and"
                        + " before those that wait for them, with less to inline but no method left out; large pages; no file"
                        + " that sets the clock.",
                "The bare service has the extensions of platform, one migration, and for each extension that would else stay"
                        + " asleep the least that wakes it: an entity, a consumer, a schedule, an operation that answers with one row"
                        + " and whose one parameter has its bounds.",
                "Without a cache a service is packaged as deployed (fast-jar); with one as aot-jar, whose classes the JDK's"
                        + " own loader loads, and the cache is from a training run of a minute under the same"
                        + " load."));
        notes.add(withoutOurs.note(book, subjects.bare()));
        subjects.services()
                .forEach(service -> notes.add(
                        "Where %s takes longest beyond the bare service as it starts with a cache (Quarkus' own times of its steps in ms, the bare service's in brackets): %s."
                                .formatted(
                                        service.name(),
                                        steps.beyond(
                                                service.name(), subjects.bare().name()))));
        return notes;
    }
}
