package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.schedule.domain.DueDateOutcome;
import org.openiro.review.schedule.domain.DueDates;
import org.openiro.review.schedule.domain.ReviewHistory;

/**
 * The due date of one obligation, stage by stage as the child's situation changed while it was open. A change of regime
 * moves a due date only while that has not passed (shared definitions, "Three due dates"): a child placed for adoption a
 * week after an overdue review keeps the date that was missed.
 *
 * <p>A child who goes from short breaks into full care, or the other way, begins the other cycle on that day, with its first
 * review: a due date that was never reachable would be no date. From a broken limit on it is counted from the stay that
 * broke it ({@link Regimes#cycleOn}).
 *
 * <p>In a period that began before our records the first review we know is not taken for the first of the period: the
 * next one is due after six months, and without any review known nothing can be derived. So it is with a cycle whose first
 * review was due before the council's history begins, unless one is known that was held by then ("First load").
 */
public final class StagedDueDate {

    /** Stands for the start and the reviews before our records; never shown. */
    private static final LocalDate BEFORE_OUR_RECORDS = LocalDate.of(1900, 1, 1);

    private final DueDates dueDates;

    public StagedDueDate(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    record Stage(DueDateInputs inputs, Due due) {}

    /**
     * The due date after the last change that could still move it.
     *
     * @param until the day to which regimes count: the discharging review, the day before the end of the duty, else today
     */
    Stage of(CarePeriod period, CourseInCare course, List<LocalDate> held, LocalDate until) {
        var regimes = course.regimes();
        var known = KnownReviews.of(period, course);
        var openedOn = held.isEmpty() ? period.startedOn() : held.getLast();
        var heldWhenDutyEnded = !held.isEmpty() && openedOn.isAfter(until);
        var stage = stage(period, regimes, heldWhenDutyEnded ? until : openedOn, held, known);
        for (var change : regimes.changesBetween(openedOn, until)) {
            var due = stage.due().on();
            if (due != null && change.isAfter(due)) {
                break;
            }
            stage = stage(period, regimes, change, held, known);
        }
        return stage;
    }

    /** Whether the reviews of a period of care can be counted from its first. */
    boolean firstKnown(CarePeriod period, CourseInCare course) {
        var start = period.startedOn();
        return period.startKnown()
                && !lacksFirst(
                        course.regimes().cycleOn(start, start),
                        course.shortBreakOn(start),
                        KnownReviews.of(period, course));
    }

    private Stage stage(
            CarePeriod period, Regimes regimes, LocalDate day, List<LocalDate> reviews, KnownReviews known) {
        var regime = regimes.on(day);
        var cycle = regimes.cycleOn(period.startedOn(), day);
        var started = period.startKnown() || cycle.began().isAfter(period.startedOn());
        var counted = started && !lacksFirst(cycle, regime.shortBreak(), known);
        var held = started
                ? reviews.stream().filter(each -> !each.isBefore(cycle.began())).toList()
                : reviews;
        var inputs = new DueDateInputs(
                counted ? cycle.countsFrom() : null,
                held.isEmpty() ? null : held.getLast(),
                within(period, regime.authorityToPlaceOn()),
                within(period, regime.placedForAdoptionOn()),
                regime.shortBreak());
        return new Stage(inputs, due(inputs, held, cycle, started, known));
    }

    private Due due(
            DueDateInputs inputs, List<LocalDate> held, Regimes.Cycle cycle, boolean started, KnownReviews known) {
        var counted = inputs.becameLookedAfterOn() != null;
        if (!counted && held.isEmpty() && !adoption(inputs)) {
            return Due.unknown(
                    started
                            ? mayHaveBeenHeld(known)
                            : "the records begin inside this period of care and hold no review of it");
        }
        var due = due(history(inputs, held));
        if (held.isEmpty() && due.on() != null && known.lackFirst(cycle.began(), due.on())) {
            return Due.unknown(mayHaveBeenHeld(known));
        }
        var limit = cycle.limit();
        if (started && !counted) {
            return due.after("of what was due before " + known.days().historyFrom()
                    + ", when the council's history begins, the first review known is not taken for the first");
        }
        return limit == null ? due : due.after(limit.step(cycle.countsFrom()));
    }

    private boolean lacksFirst(Regimes.Cycle cycle, boolean shortBreak, KnownReviews known) {
        if (known.days().historyFrom() == null) {
            return false;
        }
        var dueOn = due(new ReviewHistory(cycle.countsFrom(), shortBreak, null, null, List.of(), null))
                .on();
        return dueOn != null && known.lackFirst(cycle.began(), dueOn);
    }

    private static String mayHaveBeenHeld(KnownReviews known) {
        return "this review was due before " + known.days().historyFrom()
                + ", when the council's history begins, and none is known that was held by then";
    }

    /** An authority or placement from before the child came back drives the reviews of this period from its start. */
    private static @Nullable LocalDate within(CarePeriod period, @Nullable LocalDate from) {
        return from != null && period.startKnown() && from.isBefore(period.startedOn()) ? period.startedOn() : from;
    }

    private Due due(ReviewHistory history) {
        return switch (dueDates.next(history)) {
            case DueDateOutcome.Derived derived -> Due.of(derived.dueDate());
            case DueDateOutcome.Underivable none -> Due.unknown(none.detail());
        };
    }

    private static ReviewHistory history(DueDateInputs inputs, List<LocalDate> held) {
        var start = inputs.becameLookedAfterOn();
        if (start == null && !held.isEmpty()) {
            var reviews = new ArrayList<LocalDate>();
            reviews.add(BEFORE_OUR_RECORDS);
            reviews.addAll(held);
            return history(BEFORE_OUR_RECORDS, reviews, inputs);
        }
        return history(start, held, inputs);
    }

    private static ReviewHistory history(@Nullable LocalDate start, List<LocalDate> held, DueDateInputs inputs) {
        return new ReviewHistory(
                start, inputs.shortBreak(), inputs.authorityToPlaceOn(), inputs.placedForAdoptionOn(), held, null);
    }

    private static boolean adoption(DueDateInputs inputs) {
        return inputs.authorityToPlaceOn() != null || inputs.placedForAdoptionOn() != null;
    }
}
