package org.openiro.systemtests.agreement;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What an annual report counts by class, counted from details by the shared definitions. A nought is left out. */
final class ClassCounts {

    private static final String ADJOURNED = "/On time after an adjournment or series";
    private static final String NO_DUE_DATE = "/Due date unknown";

    private final Map<String, Long> numbers = new TreeMap<>();

    private ClassCounts() {}

    /**
     * By the names that the report's numbers have.
     *
     * @param completed the reviews completed in the year
     * @param due the obligations that fell due in it
     */
    static Map<String, Long> of(List<Review> completed, List<Duty> due) {
        ClassCounts counts = new ClassCounts();
        counts.headline(
                completed.stream()
                        .filter(Predicate.not(ClassCounts::shortBreak))
                        .toList(),
                due.stream()
                        .filter(Predicate.not(Duty::shortBreak))
                        .map(Duty::timeliness)
                        .toList());
        counts.shortBreaks(
                completed.stream().filter(ClassCounts::shortBreak).toList(),
                due.stream().filter(Duty::shortBreak).map(Duty::timeliness).toList());
        counts.numbers.values().removeIf(count -> count == 0);
        return counts.numbers;
    }

    private void headline(List<Review> completed, List<String> due) {
        List<Review> reviews = completed.stream().filter(ClassCounts::statutory).toList();
        put("reviewsCompleted/value", completed.size());
        put(
                "reviewsCompleted/Meetings that did not consider the Schedule 7 matters",
                completed.size() - reviews.size());
        onTime("reviewsHeldOnTime", reviews);
        dutyMet("dutyMet", due);
        put("dutyMet" + ADJOURNED, count(due, "ON_TIME_ADJOURNED"));
        put("dutyMet/Overdue", count(due, "OVERDUE"));
        put("dutyMet/Missed", count(due, "MISSED"));
        put("dutyMet/Pending", count(due, "PENDING"));
        put("dutyMet/No longer required", count(due, "NOT_REQUIRED"));
        put("lateReviews/value", reviews.stream().filter(Review::late).count());
        reviews.stream()
                .filter(review -> met(review.timeliness()) && review.flag("recordedAfterDue"))
                .forEach(_ -> add("onTimeByLaterEntry/value"));
        reviews.forEach(this::rows);
    }

    private void shortBreaks(List<Review> completed, List<String> due) {
        put("shortBreakReviewsCompleted/value", completed.size());
        onTime(
                "shortBreakReviewsHeldOnTime",
                completed.stream().filter(ClassCounts::statutory).toList());
        dutyMet("shortBreakDutyMet", due);
    }

    private void onTime(String figure, List<Review> reviews) {
        List<String> classes = reviews.stream().map(Review::timeliness).toList();
        long met = classes.stream().filter(ClassCounts::met).count();
        put(figure + "/numerator", met);
        put(figure + "/denominator", met + count(classes, "LATE"));
        put(figure + ADJOURNED, count(classes, "ON_TIME_ADJOURNED"));
        put(figure + NO_DUE_DATE, count(classes, "UNKNOWN"));
        reviews.stream()
                .filter(review -> review.all("findings").findAny().isPresent())
                .forEach(_ -> add(figure + "/rowsWithFindings"));
    }

    private void dutyMet(String figure, List<String> due) {
        put(figure + "/numerator", due.stream().filter(ClassCounts::met).count());
        put(
                figure + "/denominator",
                due.size() - count(due, "NOT_REQUIRED") - count(due, "PENDING") - count(due, "UNKNOWN"));
        put(figure + NO_DUE_DATE, count(due, "UNKNOWN"));
    }

    private void rows(Review review) {
        String rule = Fields.text(review.detail(), "rule");
        String month = YearMonth.from(review.completedOn()).toString();
        for (String row :
                List.of("reviewsByMonth/" + month, "reviewsByRule/" + (rule.equals("none") ? "NONE" : rule))) {
            add(row + "/completed");
            add(row + column(review.timeliness()));
        }
        if (review.late()) {
            add("lateReasons/" + Fields.text(review.detail(), "lateReason"));
        }
    }

    private static String column(String timeliness) {
        return switch (timeliness) {
            case "ON_TIME" -> "/onTime";
            case "ON_TIME_ADJOURNED" -> "/onTimeAdjourned";
            case "LATE" -> "/late";
            default -> "/unknown";
        };
    }

    private static boolean statutory(Review review) {
        return review.flag("statutory");
    }

    private static boolean shortBreak(Review review) {
        return review.flag("shortBreak");
    }

    private static boolean met(String timeliness) {
        return timeliness.equals("ON_TIME") || timeliness.equals("ON_TIME_ADJOURNED");
    }

    private static long count(List<String> classes, String timeliness) {
        return classes.stream().filter(timeliness::equals).count();
    }

    private void add(String number) {
        numbers.merge(number, 1L, Long::sum);
    }

    private void put(String number, long count) {
        numbers.put(number, count);
    }
}
