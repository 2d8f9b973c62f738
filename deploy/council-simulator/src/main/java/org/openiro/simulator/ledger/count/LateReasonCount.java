package org.openiro.simulator.ledger.count;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One main reason for each late review, others contributory beside it. The group is an attribute of the reason. */
final class LateReasonCount {

    private static final String TABLE = "lateReasons";
    private static final String NOT_RECORDED = "NOT_RECORDED";
    private static final Map<String, List<String>> GROUPS = Map.of(
            "SOCIAL_WORK",
            List.of("SW_REPORT", "SW_ABSENT", "NOT_NOTIFIED", "PLACEMENT_MOVE"),
            "IRO_SERVICE",
            List.of("IRO_ABSENT", "IRO_VACANCY", "ADMIN"),
            "CHILD_OR_FAMILY",
            List.of("CHILD_REQUEST", "CHILD_ILL", "CARER_FAMILY", "MISSING"),
            "EXTERNAL",
            List.of("COURT", "INTERPRETER", "OTHER"),
            NOT_RECORDED,
            List.of(NOT_RECORDED));

    private LateReasonCount() {}

    static void add(Cells cells, List<Held> late) {
        Map<String, Long> main = new TreeMap<>();
        Map<String, Long> contributory = new TreeMap<>();
        for (Held each : late) {
            main.merge(requireNonNullElse(each.review().lateReason(), NOT_RECORDED), 1L, Long::sum);
            each.review().contributoryLateReasons().stream()
                    .distinct()
                    .forEach(reason -> contributory.merge(reason, 1L, Long::sum));
        }
        cells.count("lateReviews", late.size());
        GROUPS.forEach((group, reasons) -> {
            long reviews = reasons.stream()
                    .mapToLong(reason -> main.getOrDefault(reason, 0L))
                    .sum();
            cells.row(TABLE, group, "reviews", reviews);
            cells.percent(TABLE, group, "percent", reviews, late.size());
            for (String reason : reasons) {
                String row = group + "/reasons/" + reason;
                cells.row(TABLE, row, "reviews", main.getOrDefault(reason, 0L));
                cells.row(TABLE, row, "contributory", contributory.getOrDefault(reason, 0L));
            }
        });
    }
}
