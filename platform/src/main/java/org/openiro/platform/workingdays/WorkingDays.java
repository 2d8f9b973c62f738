package org.openiro.platform.workingdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts working days: any day but Saturday, Sunday, Christmas Day, Good Friday and a bank holiday in England and Wales
 * (SI 2010/959 reg 2). The day from which a count starts is not counted, and the last day counted is inside the limit.
 * Days that only one council or office closes are working days.
 *
 * <p>Immutable and safe to share. Whatever would need a day outside the published years throws {@link CalendarNotKnown}.
 */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final BankHolidays calendar;
    private final Set<LocalDate> holidays;
    private final LocalDate first;
    private final LocalDate last;
    private final long[] ordered;

    public WorkingDays(BankHolidays calendar) {
        this.calendar = calendar;
        this.holidays = calendar.days().stream().map(BankHoliday::date).collect(Collectors.toUnmodifiableSet());
        this.first = calendar.firstDay();
        this.last = calendar.lastDay();
        this.ordered = first.datesUntil(last.plusDays(1))
                .filter(this::countsAsWorking)
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
    }

    /** The shipped calendar and days proclaimed after it was published. */
    public WorkingDays(BankHolidays base, Collection<BankHoliday> proclaimedLate) {
        this(base.with(proclaimedLate));
    }

    /** Counts by the list that this version of the platform ships. */
    public static WorkingDays shipped() {
        return new WorkingDays(BankHolidays.shipped());
    }

    /** The bank holidays that are counted by. */
    public BankHolidays calendar() {
        return calendar;
    }

    /** The version that every computed date names. */
    public String calendarVersion() {
        return calendar.version();
    }

    public boolean isWorkingDay(LocalDate date) {
        requireKnown(date);
        return countsAsWorking(date);
    }

    /**
     * The nth working day after {@code from}; for a negative count the nth before it; for zero {@code from} itself,
     * whatever day it is. {@code from} need not be a working day: day 1 is then the next one.
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        if (workingDays == 0) {
            return from;
        }
        boolean forward = workingDays > 0;
        requireKnown(forward ? from.plusDays(1) : from.minusDays(1));
        long position = forward ? positionAfter(from) - 1L + workingDays : positionOf(from) + (long) workingDays;
        if (position < 0) {
            throw CalendarNotKnown.before(first);
        }
        if (position >= ordered.length) {
            throw CalendarNotKnown.beyond(last);
        }
        return LocalDate.ofEpochDay(ordered[(int) position]);
    }

    /** The date itself when it is a working day, else the last working day before it. */
    public LocalDate lastOnOrBefore(LocalDate date) {
        requireKnown(date);
        int position = positionAfter(date) - 1;
        if (position < 0) {
            throw CalendarNotKnown.before(first);
        }
        return LocalDate.ofEpochDay(ordered[position]);
    }

    /**
     * Working days after {@code from} up to and including {@code to}, so that {@code between(d, plus(d, n))} is n; when
     * {@code to} lies before {@code from}, the same count backwards, negative.
     */
    public int between(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return 0;
        }
        if (to.isBefore(from)) {
            requireKnown(to);
            requireKnown(from.minusDays(1));
            return positionOf(to) - positionOf(from);
        }
        requireKnown(from.plusDays(1));
        requireKnown(to);
        return positionAfter(to) - positionAfter(from);
    }

    /** Whether {@code date} is {@code from} or a later day {@linkplain #isBy by} the nth working day after it. */
    public boolean isWithin(LocalDate from, int workingDays, LocalDate date) {
        return !date.isBefore(from) && isBy(from, workingDays, date);
    }

    /**
     * Whether {@code date} is no later than the nth working day after {@code from}, as every day up to {@code from} is. Needs
     * the calendar no further than the nth day or {@code date}, whichever comes first: it says that a known nth day has passed
     * when the calendar ends before {@code date}, and answers inside the limit where the nth day itself is not known yet.
     */
    public boolean isBy(LocalDate from, int workingDays, LocalDate date) {
        if (!date.isAfter(from)) {
            return true;
        }
        LocalDate before = date.minusDays(1);
        if (between(from, before.isAfter(last) ? last : before) >= workingDays) {
            return false;
        }
        requireKnown(before);
        return true;
    }

    /** The bank holidays after {@code from} and up to {@code to} that fall on no weekend: what a count skipped. */
    public List<BankHoliday> holidaysBetween(LocalDate from, LocalDate to) {
        return calendar.days().stream()
                .filter(day -> day.date().isAfter(from) && !day.date().isAfter(to))
                .filter(day -> !WEEKEND.contains(day.date().getDayOfWeek()))
                .toList();
    }

    private boolean countsAsWorking(LocalDate date) {
        return !WEEKEND.contains(date.getDayOfWeek()) && !holidays.contains(date);
    }

    /** How many known working days lie before {@code date}. */
    private int positionOf(LocalDate date) {
        int found = Arrays.binarySearch(ordered, date.toEpochDay());
        return found >= 0 ? found : -found - 1;
    }

    /** How many known working days lie on or before {@code date}. */
    private int positionAfter(LocalDate date) {
        return positionOf(date.plusDays(1));
    }

    private void requireKnown(LocalDate date) {
        if (date.isBefore(first)) {
            throw CalendarNotKnown.before(first);
        }
        if (date.isAfter(last)) {
            throw CalendarNotKnown.beyond(last);
        }
    }
}
