package org.openiro.review.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openiro.platform.workingdays.BankHolidays;
import org.openiro.review.refusal.domain.Refusal;

/**
 * A bank holiday proclaimed late (Banking and Financial Dealings Act 1971 s 1(3)) is a working day that is one no more: a
 * weekday of the published years that is no holiday yet. It may have passed, for it may be recorded late, too; the
 * proclamation was made on the day at the latest, and is never recorded ahead.
 */
public final class LateHolidayPolicy {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private LateHolidayPolicy() {}

    /** Empty when it can be recorded. */
    public static List<Refusal> refusals(
            LocalDate date, LocalDate proclaimedOn, BankHolidays calendar, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (!calendar.covers(date)) {
            refusals.add(new Refusal(
                    "date", "calendar-not-known", "the published years are those of the bank holidays in force"));
        } else if (WEEKEND.contains(date.getDayOfWeek())) {
            refusals.add(new Refusal("date", "weekend", "a weekend is no working day anyway"));
        } else if (calendar.lists(date)) {
            refusals.add(new Refusal("date", "holiday-already", "it is a bank holiday already"));
        }
        if (proclaimedOn.isAfter(today)) {
            refusals.add(new Refusal("proclaimedOn", "after-today", "a proclamation is recorded once it was made"));
        } else if (proclaimedOn.isAfter(date)) {
            refusals.add(
                    new Refusal("proclaimedOn", "after-the-holiday", "a holiday is proclaimed on its day or before"));
        }
        return refusals;
    }
}
