package org.openiro.review.schedule.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.schedule.domain.DueDateOutcome.Derived;
import org.openiro.review.schedule.domain.DueDateOutcome.Reason;
import org.openiro.review.schedule.domain.DueDateOutcome.Underivable;

/**
 * The one function that says when a looked-after child's next review is due by law (SI 2010/959 regs 33, 36, 48; SI
 * 2005/389 reg 36). Of all regimes that apply the earliest date governs; an adjourned review is completed before any
 * cycle goes on. Months are calendar months, never rolled forward from a weekend or holiday.
 */
public final class DueDates {

    private final WorkingDays workingDays;
    private final Regime adjourned;
    /** Special regimes stand before the standard cycle, so that they name the date when both give the same. */
    private final List<Regime> cycles;

    public DueDates(WorkingDays workingDays) {
        this.workingDays = workingDays;
        WorkingDayLimit twentyWorkingDays = new WorkingDayLimit(workingDays);
        this.adjourned = new AdjournedReview(twentyWorkingDays);
        this.cycles = List.of(
                new PlacedForAdoption(),
                new AuthorityToPlace(),
                new ShortBreaks(),
                new StandardCycle(twentyWorkingDays));
    }

    /** When the next review of this child is due, with its working, or why that cannot be said. */
    public DueDateOutcome next(ReviewHistory child) {
        Optional<Underivable> disorder = outOfOrder(child.reviewsHeldOn());
        if (disorder.isPresent()) {
            return disorder.get();
        }
        if (child.saysNothing()) {
            return nothingToGoOn();
        }
        CountedReviews reviews = CountedReviews.of(child);
        try {
            List<Candidate> candidates = candidates(child, reviews);
            return candidates.isEmpty() ? nothingToGoOn() : new Derived(earliest(reviews, candidates));
        } catch (CalendarNotKnown e) {
            return new Underivable(Reason.CALENDAR_NOT_KNOWN, countedFrom(reviews), -1, String.valueOf(e.getMessage()));
        }
    }

    private List<Candidate> candidates(ReviewHistory child, CountedReviews reviews) {
        Optional<Candidate> open = adjourned.next(child, reviews);
        return open.isPresent()
                ? List.of(open.get())
                : cycles.stream()
                        .flatMap(regime -> regime.next(child, reviews).stream())
                        .toList();
    }

    private DueDate earliest(CountedReviews reviews, List<Candidate> candidates) {
        LocalDate dueOn = candidates.stream()
                .map(Candidate::dueOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        List<Candidate> governing =
                candidates.stream().filter(each -> each.dueOn().equals(dueOn)).toList();
        List<DueDateRule> rules = governing.stream().map(Candidate::rule).toList();
        LocalDate latest = latestWorkingDay(dueOn);
        boolean relaxed = rules.stream().anyMatch(rule -> CoronavirusRelaxation.covers(rule, dueOn));
        Working working = new Working(
                rules.getFirst(),
                inputs(governing),
                steps(reviews, candidates, rules, latest, relaxed),
                workingDays.calendarVersion(),
                relaxed);
        return new DueDate(dueOn, rules.getFirst(), rules, latest, working);
    }

    private static Map<String, LocalDate> inputs(List<Candidate> governing) {
        Map<String, LocalDate> inputs = new LinkedHashMap<>();
        governing.forEach(each -> inputs.put(each.countedFrom(), each.from()));
        return inputs;
    }

    private List<String> steps(
            CountedReviews reviews,
            List<Candidate> candidates,
            List<DueDateRule> rules,
            @Nullable LocalDate latest,
            boolean relaxed) {
        List<String> steps = new ArrayList<>(reviews.leftAside());
        candidates.stream().map(Candidate::step).forEach(steps::add);
        if (candidates.size() > 1) {
            steps.add(
                    rules.size() > 1
                            ? "both rules give this date; " + rules.getFirst() + " names it"
                            : "the earliest date governs: " + rules.getFirst());
        }
        if (latest == null) {
            steps.add("latest working day on or before it: the calendar of that year is not known");
        }
        if (relaxed) {
            steps.add("the six-monthly limit was relaxed from 2020-04-24 to 2020-09-25 (SI 2020/445); the date stands");
        }
        return steps;
    }

    private @Nullable LocalDate latestWorkingDay(LocalDate dueOn) {
        try {
            return workingDays.lastOnOrBefore(dueOn);
        } catch (CalendarNotKnown e) {
            return null;
        }
    }

    /** Only these two dates are ever counted in working days. */
    private static String countedFrom(CountedReviews reviews) {
        return reviews.adjournedOn() == null ? "becameLookedAfterOn" : "adjournedOn";
    }

    private static Optional<Underivable> outOfOrder(List<LocalDate> heldOn) {
        return Stream.iterate(1, index -> index < heldOn.size(), index -> index + 1)
                .filter(index -> heldOn.get(index).isBefore(heldOn.get(index - 1)))
                .findFirst()
                .map(index -> new Underivable(
                        Reason.REVIEWS_OUT_OF_ORDER,
                        "reviewsHeldOn",
                        index,
                        "reviews stand in the order in which they were held"));
    }

    private static Underivable nothingToGoOn() {
        return new Underivable(
                Reason.NOTHING_TO_GO_ON,
                "",
                -1,
                "give becameLookedAfterOn, an adoption date, a review held or an adjournment");
    }
}
