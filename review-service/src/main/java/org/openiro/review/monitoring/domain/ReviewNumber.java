package org.openiro.review.monitoring.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.domain.PeriodOfCare;

/**
 * Which review of its period of care a review was. Reviews before may not be known here: where the records begin inside the
 * period, or the council's history after its first review was due, none is counted; and after the day by which the law wants the
 * second to be held at the latest, twenty working days and three months from becoming looked after (SI 2010/959 reg 33), no
 * review is taken for the first.
 *
 * @param number as far as reviews are known; 0 outside every known period, null where the records begin inside it
 * @param secondOrLater whether it was the second or a later one, or has to be taken for it
 */
public record ReviewNumber(@Nullable Integer number, boolean secondOrLater) {

    private static final int FIRST_WITHIN_WORKING_DAYS = 20;
    private static final int SECOND_WITHIN_MONTHS = 3;

    /**
     * Of the review of this day.
     *
     * @param statutoryReviews the days of all that are known of the child, in any order
     */
    public static ReviewNumber of(
            LocalDate on,
            Collection<PeriodOfCare> periods,
            Collection<LocalDate> statutoryReviews,
            WorkingDays workingDays) {
        var period = periods.stream()
                .filter(each -> each.lookedAfterOn(on) || on.equals(each.endedOn()))
                .max(Comparator.comparing(PeriodOfCare::startedOn));
        if (period.isEmpty()) {
            return new ReviewNumber(0, false);
        }
        if (!period.get().startKnown()) {
            return new ReviewNumber(null, true);
        }
        var startedOn = period.get().startedOn();
        int number = Math.toIntExact(statutoryReviews.stream()
                .filter(day -> !day.isBefore(startedOn) && !day.isAfter(on))
                .count());
        return new ReviewNumber(number, number > 1 || afterTheSecond(startedOn, on, workingDays));
    }

    private static boolean afterTheSecond(LocalDate startedOn, LocalDate on, WorkingDays workingDays) {
        try {
            return on.isAfter(
                    workingDays.plus(startedOn, FIRST_WITHIN_WORKING_DAYS).plusMonths(SECOND_WITHIN_MONTHS));
        } catch (CalendarNotKnown e) {
            return false;
        }
    }
}
