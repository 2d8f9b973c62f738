package org.openiro.benchmarks.start;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openiro.benchmarks.report.Numbers;
import org.openiro.benchmarks.report.Series;
import org.openiro.benchmarks.report.SeriesBook;

/** How long each step of a start took, as Quarkus says when it is asked to. */
final class StartSteps {

    static final String ASK = "-Dquarkus.debug.print-startup-times=true";

    private static final Pattern STEP = Pattern.compile("Build step (\\S+) completed in: (\\d+)ms");
    private static final String ALL = "all steps";
    private static final int NAMED = 6;

    private final Map<String, SeriesBook> bySubject = new LinkedHashMap<>();

    /** One start of a subject, by its log. */
    void add(String subject, String log) {
        Map<String, Double> steps = STEP.matcher(log)
                .results()
                .collect(Collectors.groupingBy(
                        step -> step.group(1), Collectors.summingDouble(step -> Double.parseDouble(step.group(2)))));
        if (steps.isEmpty()) {
            throw new IllegalStateException(subject + " said no step of its start");
        }
        SeriesBook book = bySubject.computeIfAbsent(subject, _ -> new SeriesBook());
        steps.forEach((step, milliseconds) -> book.add(step, "ms", milliseconds));
        book.add(
                ALL,
                "ms",
                steps.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /** All steps together, and those in which a subject takes longest beyond another: medians in ms, the other's in brackets. */
    String beyond(String subject, String other) {
        return book(subject).all().stream()
                .map(Series::what)
                .sorted(Comparator.comparingDouble((String step) -> beyond(subject, other, step))
                        .reversed())
                .limit(NAMED + 1L)
                .map(step -> "%s %s (%s)"
                        .formatted(step, Numbers.text(median(subject, step)), Numbers.text(median(other, step))))
                .collect(Collectors.joining(", "));
    }

    private double beyond(String subject, String other, String step) {
        return median(subject, step) - median(other, step);
    }

    /** Zero for a step that a subject does not have. */
    private double median(String subject, String step) {
        double median = book(subject).median(step);
        return Double.isNaN(median) ? 0 : median;
    }

    private SeriesBook book(String subject) {
        return bySubject.getOrDefault(subject, new SeriesBook());
    }
}
