package org.openiro.benchmarks.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page about all kept reports, and the table of one for the terminal. */
public final class Page {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final String HEAD = """
            # Benchmarks

            Written by `deploy/benchmarks/run` from what it measured (`deploy/benchmarks/target/*.json`, else the last
            figures worth quoting, `deploy/benchmarks/figures/*.json`) and `deploy/benchmarks/limits/`; do not edit. Each
            benchmark runs its peer or floor in the same run: same machine, rows and durability (fsync on), no cached
            answers. Figures are medians of the rounds, which stand beside them; a share or a ratio is the median of
            what each round gave, in which both sides stand side by side.

            """;

    private Page() {}

    /**
     * The whole page.
     *
     * @param limits by benchmark, what people found to limit it
     */
    public static String of(List<Report> reports, Map<String, String> limits) {
        return HEAD
                + goals(reports)
                + reports.stream()
                        .map(report -> section(report) + limit(report, limits.get(report.name())))
                        .collect(Collectors.joining("\n", "\n", ""));
    }

    /** A text says of which run it is by the run's commit; figures that were measured since must not seem to be explained. */
    private static String limit(Report report, @Nullable String found) {
        if (found == null) {
            return "";
        }
        String earlier = found.contains(report.source().shortCommit())
                ? ""
                : "*Written of an earlier run than the figures above.*\n\n";
        return "\n### What limits it\n\n" + earlier + found.strip() + "\n";
    }

    /** All goals of all benchmarks at a glance. */
    private static String goals(List<Report> reports) {
        Table table = new Table("benchmark", "goal", "wanted", "reached", "met");
        reports.forEach(report -> report.findings()
                .goals()
                .forEach(goal -> table.line(
                        report.name() + (report.trial() ? " (trial)" : ""),
                        goal.what(),
                        wanted(goal),
                        Numbers.text(goal.reached()),
                        goal.met() ? "yes" : "**no**")));
        return table.toString();
    }

    private static String section(Report report) {
        StringBuilder text = new StringBuilder(
                "## %s: %s\n\n".formatted(report.name(), report.findings().title()));
        text.append(
                "%s, commit %s%s, %d cores (%s), %,d MB, %s, Java %s; %d rounds of %d s after %d s of warm-up of the services at most, %d clients.%s\n\n"
                        .formatted(
                                DAY.format(report.at()),
                                report.source().commit(),
                                report.source().changed() ? " with changes" : "",
                                report.machine().cores(),
                                report.machine().processor(),
                                report.machine().memoryMegabytes(),
                                report.machine().kernel(),
                                report.machine().java(),
                                report.dials().rounds(),
                                report.dials().roundSeconds(),
                                report.dials().warmUp().toSeconds(),
                                report.dials().clients(),
                                report.trial() ? " **A trial: shorter than figures to be quoted need.**" : ""));
        text.append(series(report)).append('\n');
        report.findings().notes().forEach(note -> text.append("- ").append(note).append('\n'));
        return text.toString();
    }

    public static String series(Report report) {
        Table table = new Table("figure", "unit", "median", "rounds");
        report.findings()
                .series()
                .forEach(series -> table.line(
                        series.what(),
                        series.unit(),
                        Numbers.text(series.median()),
                        series.rounds().stream().map(Numbers::text).collect(Collectors.joining(", "))));
        report.findings()
                .goals()
                .forEach(goal -> table.line(
                        "goal: " + goal.what(),
                        wanted(goal),
                        Numbers.text(goal.reached()),
                        goal.met() ? "met" : "missed"));
        return table.toString();
    }

    private static String wanted(Goal goal) {
        return switch (goal.bound()) {
            case AT_LEAST -> "at least " + Numbers.text(goal.wanted());
            case AT_MOST -> "at most " + Numbers.text(goal.wanted());
        };
    }
}
