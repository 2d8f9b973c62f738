package org.openiro.benchmarks.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.Benchmark;
import org.openiro.benchmarks.Dials;
import org.openiro.benchmarks.council.Council;
import org.openiro.benchmarks.floor.Floor;
import org.openiro.benchmarks.floor.FloorPlan;
import org.openiro.benchmarks.load.Side;
import org.openiro.benchmarks.load.Wrk;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.platform.ProcessFigures;
import org.openiro.benchmarks.platform.ProcessorTime;
import org.openiro.benchmarks.report.Findings;
import org.openiro.benchmarks.report.Goal;
import org.openiro.benchmarks.report.Numbers;
import org.openiro.benchmarks.report.SeriesBook;
import org.openiro.benchmarks.start.BareService;

/** A child's schedule and a worklist, each beside its floor. */
public final class ReadBenchmark implements Benchmark {

    private static final int CHILDREN = 450;
    /** Of what is warm already but for its plans in PostgreSQL. */
    private static final Duration VARIANT_WARM_UP = Duration.ofSeconds(20);

    private static final Duration SAMPLED = Duration.ofSeconds(30);

    private static final String GENERATOR = "wrk";

    private final SeriesBook book = new SeriesBook();

    @Override
    public String name() {
        return "read";
    }

    @Override
    public Findings run(Bench bench) throws Exception {
        try (Platform platform = Platform.start(bench)) {
            platform.restart("review-service");
            platform.restart("caseload-service");
            bench.say("Telling of %d children with four reviews each".formatted(CHILDREN));
            List<String> children = Council.tell(platform, CHILDREN);
            List<Question> questions = List.of(Question.schedule(children), Question.worklist());
            List<FloorPlan> plans = new ArrayList<>();
            for (Question question : questions) {
                plans.addAll(question.plans(platform));
            }
            try (Floor floor = Floor.start(
                    bench.folder(name()), bench.dials().portsFrom(), platform.process("review-service"), plans)) {
                for (Question question : questions) {
                    measure(bench, platform, floor, question);
                }
            }
            frameworks(bench, platform);
            return new Findings(
                    "reading beside a handler of the same statements",
                    goals(questions),
                    book.all(),
                    notes(questions, plans));
        }
    }

    private void measure(Bench bench, Platform platform, Floor floor, Question question) throws Exception {
        Path folder = bench.folder(name());
        Wrk wrk = new Wrk(
                folder,
                "get.lua",
                platform.url(question.service()),
                platform.token(question.role()),
                question.pathFile(bench));
        Side service = side(
                bench,
                question.name(),
                wrk,
                new ProcessorTime().of(platform, List.of("postgresql", question.service())));
        Side logged = floorSide(bench, platform, floor, question, true);
        Side bare = floorSide(bench, platform, floor, question, false);
        bench.say("Warming up: " + question.name());
        service.warmUp(bench.dials().warmUp());
        // A JVM too, but a small one.
        logged.warmUp(bench.dials().warmUpAtMost(Dials.LEAST_WARM_UP));
        bare.warmUp(bench.dials().warmUpAtMost(VARIANT_WARM_UP));
        rounds(bench, List.of(service, logged, bare));
        WhoseTime whose = WhoseTime.of(platform.process(question.service()), folder, () -> wrk.run(
                        SAMPLED, bench.dials().clients(), 0)
                .withoutFailures());
        for (Owner owner : Owner.values()) {
            book.add(samples(question, owner), "of its samples", whose.share(owner));
        }
    }

    private void rounds(Bench bench, List<Side> sides) throws Exception {
        for (int round = 1; round <= bench.dials().rounds(); round++) {
            // What one leaves to PostgreSQL's background is not always the same one's to bear.
            for (Side side : round % 2 == 1 ? sides : sides.reversed()) {
                side.round(bench.dials().round(), book);
                bench.say("%s: %,.0f/s".formatted(side.name(), side.perSecond()));
            }
        }
    }

    /** What of an answer's cost no code of ours can spare. */
    private void frameworks(Bench bench, Platform platform) throws Exception {
        Path folder = bench.folder(name());
        try (BareService bare = BareService.start(bench, platform, folder)) {
            Side side = side(
                    bench,
                    "one row of the bare service",
                    bare.wrk(platform, folder),
                    beside(platform, "bare-service", bare.process()));
            side.warmUp(bench.dials().warmUp());
            rounds(bench, List.of(side));
        }
    }

    private Side floorSide(Bench bench, Platform platform, Floor floor, Question question, boolean logged)
            throws IOException {
        Wrk wrk = new Wrk(bench.folder(name()), "get.lua", floor.url(), "none", question.floorPathFile(bench, logged));
        return side(bench, floorOf(question, logged), wrk, beside(platform, "the floor", floor.process()));
    }

    private static ProcessorTime beside(Platform platform, String server, ProcessFigures process) {
        return new ProcessorTime().of(platform, List.of("postgresql")).of(server, process);
    }

    /** The same in the service's rounds and in the floor's, each over all paths from the first. */
    private static Side side(Bench bench, String name, Wrk wrk, ProcessorTime processors) {
        return new Side(name, GENERATOR, processors, (length, _) -> wrk.run(
                        length, bench.dials().clients(), 0)
                .withoutFailures());
    }

    private static String samples(Question question, Owner owner) {
        return "%s: processor time of %s in %s".formatted(question.name(), question.service(), owner);
    }

    private static String floorOf(Question question, boolean logged) {
        return question.name() + ", its floor" + (logged ? "" : " without the access-log row");
    }

    private List<Goal> goals(List<Question> questions) {
        return questions.stream()
                .map(question -> Goal.atLeast(
                        "share of the floor's answers, " + question.name(),
                        0.7,
                        book.ratio(question.name(), floorOf(question, true))))
                .toList();
    }

    /** What its share would be if our own code took no time, and all that it asks of others as much as now: by processor time. */
    private double shareWithoutOurCode(Question question) {
        String time = question.name() + ": processor time of ";
        double ofService = book.median(time + question.service());
        double all = ofService + book.median(time + "postgresql") + book.median(time + GENERATOR);
        double ours = ofService * book.median(samples(question, Owner.OURS));
        return book.ratio(question.name(), floorOf(question, true)) * all / (all - ours);
    }

    private List<String> notes(List<Question> questions, List<FloorPlan> plans) {
        List<String> notes = new ArrayList<>();
        questions.forEach(question -> notes.add(
                "If our own code took no time and all else as much as it does, %s would have %s of its floor's answers. (Samples of the JDK's flight recorder, of processor time of the service's Java threads, kernel included; each counts for the innermost method that is not the JDK's.)"
                        .formatted(question.name(), Numbers.text(shareWithoutOurCode(question)))));
        notes.add(
                "The schedule is GET /v1/children/{childId}/due-dates, five obligations with their working; the worklist is"
                        + " GET /v1/children-without-iro?limit=50, the one worklist that there is, in a council of "
                        + CHILDREN
                        + " children who all lack an IRO.");
        notes.add("The floor is Vert.x' HTTP server with Agroal's pool in a JVM with the service's flags: it runs the"
                + " statements that the service was seen to send, and writes the bytes that the service was seen to answer."
                + " It checks no token and maps nothing.");
        notes.add(
                "The bare service has the services' extensions and none of our code: a token, a transaction, one statement by"
                        + " Hibernate, one row as JSON, no access-log row. Its rate is that of the frameworks.");
        plans.stream()
                .filter(plan -> !plan.name().endsWith("-without-log"))
                .forEach(plan -> notes.add("%s sends %d statements with BEGIN and COMMIT and answers with %,d bytes."
                        .formatted(
                                plan.name(),
                                plan.statements().size(),
                                plan.bodies().values().iterator().next().length())));
        return notes;
    }
}
