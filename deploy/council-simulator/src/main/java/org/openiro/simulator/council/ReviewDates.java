package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the council thinks that a child's next review is due, as its case-management system reckons it: weekdays for working
 * days, so never later than the law. What the law says is the product's to say, and the ledger's.
 */
final class ReviewDates {

    private static final int FIRST_WEEKDAYS = 20;
    private static final int ADOPTION_FIRST_DAYS = 28;

    private final PeriodInCare period;

    ReviewDates(PeriodInCare period) {
        this.period = period;
    }

    /** @param held the reviews of this period so far */
    LocalDate next(List<LocalDate> held) {
        LocalDate before = held.isEmpty() ? period.start() : held.getLast();
        LocalDate due = adopted(held, before, standard(held));
        LocalDate authority = period.authorityToPlaceOn();
        LocalDate placed = period.placedForAdoptionOn();
        if (authority != null && authority.isAfter(before) && !authority.isAfter(due)) {
            due = earlier(due, authority.plusMonths(3));
        }
        if (placed != null && placed.isAfter(before) && !placed.isAfter(due)) {
            due = placed.plusDays(ADOPTION_FIRST_DAYS);
        }
        return due;
    }

    private LocalDate standard(List<LocalDate> held) {
        if (held.isEmpty()) {
            return period.shortBreaks() ? period.start().plusMonths(3) : weekdays(period.start(), FIRST_WEEKDAYS);
        }
        boolean second = held.size() == 1 && !period.shortBreaks();
        return held.getLast().plusMonths(second ? 3 : 6);
    }

    /** The rule for children who were placed, or might have been, before the last review already. */
    private LocalDate adopted(List<LocalDate> held, LocalDate before, LocalDate standard) {
        LocalDate placed = period.placedForAdoptionOn();
        if (placed != null && !placed.isAfter(before)) {
            long since = since(held, placed);
            return since == 0 ? placed.plusDays(ADOPTION_FIRST_DAYS) : before.plusMonths(since == 1 ? 3 : 6);
        }
        LocalDate authority = period.authorityToPlaceOn();
        if (authority != null && !authority.isAfter(before) && since(held, authority) == 0) {
            return earlier(standard, authority.plusMonths(3));
        }
        return standard;
    }

    private static long since(List<LocalDate> held, LocalDate day) {
        return held.stream().filter(review -> !review.isBefore(day)).count();
    }

    private static LocalDate weekdays(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; left--) {
            day = day.plusDays(1);
            while (day.getDayOfWeek().getValue() > 5) {
                day = day.plusDays(1);
            }
        }
        return day;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
