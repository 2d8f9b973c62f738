package org.openiro.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openiro.benchmarks.effect.EffectBenchmark;
import org.openiro.benchmarks.intake.IntakeBenchmark;
import org.openiro.benchmarks.read.ReadBenchmark;
import org.openiro.benchmarks.report.Findings;
import org.openiro.benchmarks.report.Machine;
import org.openiro.benchmarks.report.Page;
import org.openiro.benchmarks.report.Report;
import org.openiro.benchmarks.report.ReportFiles;
import org.openiro.benchmarks.report.Source;
import org.openiro.benchmarks.start.FirstMinuteBenchmark;
import org.openiro.benchmarks.start.StartBenchmark;
import org.openiro.benchmarks.write.WriteBenchmark;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs benchmarks one after the other, prints a table each, and writes the page about all that are kept. */
@Command(
        name = "deploy/benchmarks/run",
        mixinStandardHelpOptions = true,
        description = "Measures the platform beside a peer or a floor in the same run. Keep the machine quiet.",
        footer = {
            "",
            "write   holding a review, beside pgbench with the statements the service was seen to send",
            "read    a child's schedule and a worklist, beside a handler that runs the same statements",
            "effect  from a record to what users see, beside a bare round trip through Kafka",
            "intake  100,000 records through all services, beside plain JDBC with the same rows",
            "start   ready and memory, beside a service that has only the frameworks",
            "first-minute  review-service's answers in the first minute after its start, beside its warm rate",
            "Needs wrk, pgbench and git (Debian: apt-get install wrk postgresql-contrib git)."
        })
public final class Benchmarks implements Callable<Integer> {

    private static final List<Benchmark> ALL = List.of(
            new WriteBenchmark(),
            new ReadBenchmark(),
            new EffectBenchmark(),
            new IntakeBenchmark(),
            new StartBenchmark(),
            new FirstMinuteBenchmark());

    @Parameters(paramLabel = "NAME", description = "which; all when none is named")
    private List<String> names = new ArrayList<>();

    @Mixin
    private final DialOptions dials = new DialOptions();

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "folder of the platform under measurement (default: deploy/benchmarks/target/state)")
    private @Nullable Path state;

    @Option(names = "--page-only", description = "measure nothing; write the page from the kept reports")
    private boolean pageOnly;

    @Option(
            names = "--quote",
            description = "keep what is measured in deploy/benchmarks/figures too, from which the page is written on a"
                    + " machine that has not measured it")
    private boolean quote;

    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Benchmarks())
                .registerConverter(Duration.class, new ShortDuration())
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("openiro.root")));
        PrintWriter terminal = Objects.requireNonNull(spec).commandLine().getOut();
        Bench bench = new Bench(root, stateIn(root), dials.dials(), terminal);
        if (quote && bench.dials().trial()) {
            throw new IllegalArgumentException("A trial is not quoted: it is shorter than figures to be quoted need");
        }
        ReportFiles files = new ReportFiles(bench.target(), root.resolve("deploy/benchmarks/figures"));
        if (!pageOnly) {
            // As it is now: the first that is quoted changes a file.
            Source source = Source.of(root);
            for (Benchmark benchmark : chosen()) {
                Report report = measure(benchmark, bench, source);
                files.write(report);
                if (quote) {
                    files.quote(report);
                }
                bench.say("\n" + report.name() + ": " + report.findings().title() + "\n\n" + Page.series(report));
            }
        }
        writePage(bench, files);
        return 0;
    }

    private static Report measure(Benchmark benchmark, Bench bench, Source source) throws Exception {
        Instant began = Clock.systemUTC().instant();
        Findings findings = benchmark.run(bench);
        return new Report(
                benchmark.name(),
                began,
                Duration.between(began, Clock.systemUTC().instant()),
                source,
                Machine.ofThis(),
                bench.dials(),
                bench.dials().trial(),
                findings);
    }

    private static void writePage(Bench bench, ReportFiles files) throws IOException {
        Path page = bench.root().resolve("deploy/docs/benchmarks.md");
        List<Report> reports = files.read(ALL.stream().map(Benchmark::name).toList());
        if (reports.isEmpty()) {
            bench.say("No report is kept; the page stays as it is.");
            return;
        }
        Files.writeString(page, Page.of(reports, limits(bench)));
        bench.say("Written: " + page);
    }

    /** What people found to limit each, beside what was measured. */
    private static Map<String, String> limits(Bench bench) throws IOException {
        Map<String, String> limits = new HashMap<>();
        for (Benchmark benchmark : ALL) {
            Path found = bench.root().resolve("deploy/benchmarks/limits/%s.md".formatted(benchmark.name()));
            if (Files.exists(found)) {
                limits.put(benchmark.name(), Files.readString(found));
            }
        }
        return limits;
    }

    private List<Benchmark> chosen() {
        for (String name : names) {
            if (ALL.stream().noneMatch(benchmark -> benchmark.name().equals(name))) {
                throw new IllegalArgumentException("There is no benchmark " + name);
            }
        }
        return ALL.stream()
                .filter(benchmark -> names.isEmpty() || names.contains(benchmark.name()))
                .toList();
    }

    private Path stateIn(Path root) {
        return state == null ? root.resolve("deploy/benchmarks/target/state") : state.toAbsolutePath();
    }
}
