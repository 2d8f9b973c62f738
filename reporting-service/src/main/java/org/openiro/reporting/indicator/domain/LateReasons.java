package org.openiro.reporting.indicator.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.HeldReview;

/**
 * One main reason per late review, so that the main column adds up to the late reviews; contributory reasons stand beside
 * and add up to nothing. A late review for which no person has given a reason yet counts as not recorded.
 */
public record LateReasons(SortedMap<String, Long> main, SortedMap<String, Long> contributory) {

    public static final String NOT_RECORDED = "NOT_RECORDED";

    static LateReasons of(List<HeldReview> late) {
        return new LateReasons(
                counted(late.stream().map(review -> orNotRecorded(review.lateReason()))),
                counted(late.stream().flatMap(review -> review.contributoryLateReasons().stream()
                        .distinct())));
    }

    public long total() {
        return main.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String orNotRecorded(@Nullable String reason) {
        return reason == null ? NOT_RECORDED : reason;
    }

    private static SortedMap<String, Long> counted(Stream<String> codes) {
        return codes.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
