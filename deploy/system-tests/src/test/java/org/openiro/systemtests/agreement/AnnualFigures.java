package org.openiro.systemtests.agreement;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.comparison.Comparison;
import org.openiro.systemtests.Council;

/** The numbers of an annual report that count reviews by class, beside the same counted from the details. */
record AnnualFigures(Council council, int year) implements Place {

    private static final Set<String> COUNTS =
            Set.of("reviewsCompleted", "lateReviews", "onTimeByLaterEntry", "shortBreakReviewsCompleted");

    private static final Set<String> SHARES =
            Set.of("reviewsHeldOnTime", "dutyMet", "shortBreakReviewsHeldOnTime", "shortBreakDutyMet");

    private static final String REASON = "/reasons/";

    /** No class: how many of those counted their source denies is held against the ledger, at each quarter's end. */
    private static final String DENIED = "/Counted though their source denies them, not settled yet";

    private static final Set<String> TABLES = Set.of("reviewsByMonth", "reviewsByRule");

    @Override
    public String name() {
        return "annual report " + year;
    }

    @Override
    public Map<String, String> ought(Details details) {
        List<Review> completed = details.held()
                .filter(review -> within(details.day(), review.completedOn()))
                .toList();
        List<Duty> due =
                details.required().filter(duty -> belongs(details.day(), duty)).toList();
        return ClassCounts.of(completed, due).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, count -> count.getValue().toString()));
    }

    @Override
    public Map<String, String> shows(Details details) {
        Map<String, String> shown = new TreeMap<>();
        Comparison.of(council.annualReport(year), List.of(), details.day())
                .product()
                .forEach((number, value) ->
                        name(number).filter(_ -> value.signum() != 0).ifPresent(name -> shown.put(name, plain(value))));
        return shown;
    }

    /** Rates follow from their counts, and a group of reasons from its reasons: they are not looked at. */
    private static Optional<String> name(String number) {
        String figure = number.substring(0, number.indexOf('/'));
        String part = number.substring(number.lastIndexOf('/'));
        boolean counted = (COUNTS.contains(figure) && !part.equals("/numerator"))
                || (SHARES.contains(figure) && !part.equals("/value") && !part.equals(DENIED))
                || (TABLES.contains(figure) && !part.endsWith("Percent"));
        if (counted) {
            return Optional.of(number);
        }
        return figure.equals("lateReasons") && number.contains(REASON) && part.equals("/reviews")
                ? Optional.of("lateReasons/" + reason(number))
                : Optional.empty();
    }

    /** Whatever its group. */
    private static String reason(String number) {
        return number.substring(number.indexOf(REASON) + REASON.length(), number.lastIndexOf('/'));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** By the due date that it is judged on; one without in each year in which it was open or discharged. */
    private boolean belongs(LocalDate today, Duty duty) {
        LocalDate dueOn = PlainClass.judgedOn(duty.detail(), "dischargedOn");
        if (dueOn != null) {
            return within(today, dueOn);
        }
        LocalDate endedOn = duty.endedOn();
        return duty.held() ? within(today, duty.dischargedOn()) : endedOn == null || !endedOn.isBefore(first());
    }

    /** The running year is counted to date. */
    private boolean within(LocalDate today, @Nullable LocalDate day) {
        return day != null && !day.isBefore(first()) && day.isBefore(first().plusYears(1)) && !day.isAfter(today);
    }

    private LocalDate first() {
        return LocalDate.of(year, Month.APRIL, 1);
    }
}
