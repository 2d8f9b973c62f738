package org.openiro.simulator.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.TriggerHappening.TriggerDecided;
import org.openiro.simulator.council.TriggerHappening.TriggerRecorded;
import org.openiro.simulator.council.TriggerHappening.TriggerWithdrawn;

/**
 * What may bring a child's reviews forward: before some of those that were held well ahead of their date, and now and then
 * without a consequence for any.
 */
final class TriggerDiary {

    private static final int WELL_AHEAD_DAYS = 14;
    private static final double DAYS_OF_A_YEAR = 365.25;

    private final Dice dice;
    private final Child child;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final List<TriggerHappening> happenings = new ArrayList<>();
    private int number;

    TriggerDiary(Dice dice, Child child, LocalDate firstDay, LocalDate lastDay) {
        this.dice = dice;
        this.child = child;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    List<TriggerHappening> of(List<ReviewsOfPeriod> periods) {
        for (ReviewsOfPeriod period : periods) {
            period.held().stream()
                    .filter(review -> ChronoUnit.DAYS.between(review.on(), review.dueOn()) >= WELL_AHEAD_DAYS)
                    .filter(_ -> dice.happens("triggers.before_early_review.percent"))
                    .forEach(review -> before(period.period(), review.on()));
            withoutConsequence(period.period());
        }
        return List.copyOf(happenings);
    }

    private void before(PeriodInCare period, LocalDate review) {
        LocalDate occurred = review.minusDays(dice.within("triggers.before_review.days"));
        String trigger = recorded(period, occurred);
        if (trigger != null) {
            LocalDate decided = later("triggers.decided.days");
            if (decided.isBefore(review)) {
                happenings.add(new TriggerDecided(decided, trigger, child.id(), review));
            }
        }
    }

    private void withoutConsequence(PeriodInCare period) {
        LocalDate from = period.start().isAfter(firstDay) ? period.start() : firstDay;
        LocalDate to = period.end().isBefore(lastDay) ? period.end() : lastDay;
        long days = ChronoUnit.DAYS.between(from, to);
        if (days <= 0
                || !dice.happens(100 * dice.number("triggers.without_consequence.per_year") * days / DAYS_OF_A_YEAR)) {
            return;
        }
        String trigger = recorded(period, from.plusDays(dice.between(0, Math.toIntExact(days) - 1)));
        if (trigger != null) {
            switch (dice.draw("trigger_without_consequence")) {
                case "DATE_KEPT" ->
                    happenings.add(new TriggerDecided(later("triggers.decided.days"), trigger, child.id(), null));
                case "RECORDED_IN_ERROR" ->
                    happenings.add(new TriggerWithdrawn(later("triggers.withdrawn.days"), trigger, child.id()));
                default -> {
                    // Nobody has decided on it yet.
                }
            }
        }
    }

    private @Nullable String recorded(PeriodInCare period, LocalDate occurred) {
        LocalDate on = Weekdays.onOrAfter(occurred.plusDays(dice.within("entry.usual.days")));
        if (occurred.isBefore(firstDay) || !period.holds(occurred) || !period.holds(on)) {
            return null;
        }
        number++;
        String trigger = "%s-TRIGGER-%d".formatted(child.id(), number);
        happenings.add(new TriggerRecorded(on, trigger, child.id(), dice.draw("trigger_kind"), occurred));
        return trigger;
    }

    private LocalDate later(String daysKey) {
        return Weekdays.onOrAfter(happenings.getLast().on().plusDays(dice.within(daysKey)));
    }
}
