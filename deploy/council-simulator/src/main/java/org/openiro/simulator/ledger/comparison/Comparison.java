package org.openiro.simulator.ledger.comparison;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.ReviewEntry.Answered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewAmended;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;
import org.openiro.simulator.ledger.count.AnnualCount;
import org.openiro.simulator.ledger.count.ExpectedAnswer;

/** The product's annual report beside the independent count of the same council, number by number. */
public record Comparison(SortedMap<String, BigDecimal> product, SortedMap<String, BigDecimal> count) {

    /**
     * Counts what the report counts.
     *
     * @param report as {@code GET /v1/annual-reports/{year}} answers it
     * @param asAt the platform's day when it answered
     */
    public static Comparison of(JsonNode report, List<Entry> ledger, LocalDate asAt) {
        return new Comparison(
                ReportCells.of(report),
                AnnualCount.of(
                        ledger,
                        report.path("authority").asText(),
                        report.path("year").asInt(),
                        asAt));
    }

    /** The reviews that people entered or corrected, each answer beside the count at that moment; those on which they do not agree. */
    public static List<AnswerDifference> answers(List<Entry> ledger) {
        List<AnswerDifference> differences = new ArrayList<>();
        for (int i = 0; i < ledger.size(); i++) {
            List<Entry> upToIt = ledger.subList(0, i + 1);
            switch (ledger.get(i)) {
                case ReviewEntered entered ->
                    differing(
                            entered.heldOn(),
                            entered.on(),
                            entered.answered(),
                            ExpectedAnswer.to(entered, upToIt),
                            differences);
                case ReviewAmended amended ->
                    differing(
                            amended.heldOn(),
                            amended.on(),
                            amended.answered(),
                            ExpectedAnswer.to(amended, upToIt),
                            differences);
                default -> {}
            }
        }
        return differences;
    }

    private static void differing(
            LocalDate heldOn, LocalDate saidOn, Answered answered, Answered count, List<AnswerDifference> differences) {
        if (!count.equals(answered)) {
            differences.add(new AnswerDifference(heldOn, saidOn, answered, count));
        }
    }

    /** Where they do not agree, by name; empty when they agree on everything. */
    public List<Difference> differences() {
        return names().filter(name -> !same(product.get(name), count.get(name)))
                .map(name -> new Difference(name, product.get(name), count.get(name)))
                .toList();
    }

    /** One line a figure or table, and one for each of its numbers that differs. */
    public List<String> lines() {
        Map<String, List<Difference>> differing =
                differences().stream().collect(groupingBy(difference -> figure(difference.name())));
        return names().collect(groupingBy(Comparison::figure, TreeMap::new, counting())).entrySet().stream()
                .flatMap(figure ->
                        lines(figure.getKey(), figure.getValue(), differing.getOrDefault(figure.getKey(), List.of())))
                .toList();
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private static Stream<String> lines(String figure, long numbers, List<Difference> differences) {
        return differences.isEmpty()
                ? Stream.of("%s: agrees (%d)".formatted(figure, numbers))
                : Stream.concat(
                        Stream.of("%s: differs (%d of %d)".formatted(figure, differences.size(), numbers)),
                        differences.stream().map(each -> "  " + each));
    }

    private Stream<String> names() {
        return Stream.concat(product.keySet().stream(), count.keySet().stream())
                .distinct()
                .sorted();
    }

    private static String figure(String name) {
        return name.substring(0, name.indexOf('/'));
    }
}
