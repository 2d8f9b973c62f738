package org.openiro.reporting.indicator.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openiro.reporting.facts.domain.Disputes;
import org.openiro.reporting.facts.domain.HeldReview;

/**
 * Reviews completed in the period, each in its class by its own dates. A review held on its due date is on time. A meeting
 * that did not consider the Schedule 7 matters has no due date to keep and is counted apart.
 */
public record ReviewTimeliness(List<Classified> reviews, long meetingsOnly) {

    /** A statutory review with its class. */
    public record Classified(HeldReview review, Timeliness timeliness) {}

    /** The rule under which reviews without one are listed. */
    public static final String NO_RULE = "NONE";

    static ReviewTimeliness of(List<HeldReview> reviews, TimelinessRule rule) {
        return new ReviewTimeliness(
                reviews.stream()
                        .filter(HeldReview::statutory)
                        .map(review -> new Classified(review, rule.ofReview(review)))
                        .toList(),
                reviews.stream().filter(review -> !review.statutory()).count());
    }

    public TimelinessCounts counts() {
        return TimelinessCounts.of(reviews.stream().map(Classified::timeliness));
    }

    /** On time only by a date that was entered or changed after the due date had passed. */
    public long onTimeByLaterEntry() {
        return reviews.stream()
                .filter(each -> each.timeliness().met() && each.review().recordedAfterDue())
                .count();
    }

    public long withFindings() {
        return reviews.stream().filter(each -> each.review().withFindings()).count();
    }

    long inDispute(Disputes disputes) {
        return reviews.stream().filter(each -> disputes.about(each.review())).count();
    }

    public List<HeldReview> late() {
        return reviews.stream()
                .filter(each -> each.timeliness() == Timeliness.LATE)
                .map(Classified::review)
                .toList();
    }

    public SortedMap<YearMonth, TimelinessCounts> byMonth(List<YearMonth> months) {
        Map<YearMonth, TimelinessCounts> found =
                grouped(each -> YearMonth.from(each.review().completedOn()));
        SortedMap<YearMonth, TimelinessCounts> all = new TreeMap<>();
        months.forEach(month -> all.put(month, found.getOrDefault(month, new TimelinessCounts(Map.of()))));
        return all;
    }

    public SortedMap<String, TimelinessCounts> byRule() {
        return new TreeMap<>(
                grouped(each -> Objects.requireNonNullElse(each.review().rule(), NO_RULE)));
    }

    private <K> Map<K, TimelinessCounts> grouped(Function<Classified, K> key) {
        return reviews.stream()
                .collect(Collectors.groupingBy(
                        key,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                group -> TimelinessCounts.of(group.stream().map(Classified::timeliness)))));
    }
}
