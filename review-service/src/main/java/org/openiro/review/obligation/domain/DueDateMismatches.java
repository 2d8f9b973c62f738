package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.schedule.domain.DueDateRule;

/**
 * Explains a source system's due date that is not the statutory one, by the first arithmetic that leads to it. Mosaic adds 91
 * and 183 days; in Eclipse the date is the one typed into the form before (domain reference 9.2). The explanation changes
 * neither date.
 */
public final class DueDateMismatches {

    private static final String ECLIPSE = "eclipse";
    private static final int QUARTER = 91;
    private static final int HALF_YEAR = 183;
    private static final int FOUR_WEEKS = 28;
    private static final int WEEKDAYS = 20;

    private final WorkingDays workingDays;

    public DueDateMismatches(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * Empty when there is nothing to compare, or both dates are the same.
     *
     * @param dueBefore the statutory due date of the review before this one
     * @param localDueOn by when the council wants this one
     */
    public Optional<Mismatch> of(
            RequiredReview required, @Nullable LocalDate dueBefore, @Nullable LocalDate localDueOn) {
        var recorded = required.recordedDue();
        var due = required.due().on();
        if (recorded == null || due == null || recorded.on().equals(due)) {
            return Optional.empty();
        }
        var said = recorded.on();
        if (said.equals(localDueOn)) {
            return Optional.of(Mismatch.LOCAL_POLICY);
        }
        var before = required.inputs().previousReviewOn();
        if (before != null && said.equals(before.plusDays(QUARTER))) {
            return Optional.of(Mismatch.ADDED_91_DAYS);
        }
        if (before != null && said.equals(before.plusDays(HALF_YEAR))) {
            return Optional.of(Mismatch.ADDED_183_DAYS);
        }
        if (bankHolidaysCounted(required, said)) {
            return Optional.of(Mismatch.BANK_HOLIDAYS_COUNTED);
        }
        if (movedToAWorkingDay(due, said)) {
            return Optional.of(Mismatch.MOVED_TO_A_WORKING_DAY);
        }
        if (!Objects.equals(dueBefore, before) && monthsAfter(dueBefore, said)) {
            return Optional.of(Mismatch.COUNTED_FROM_THE_DUE_DATE);
        }
        if (monthsAfter(before, said)) {
            return Optional.of(Mismatch.ANOTHER_INTERVAL);
        }
        return Optional.of(isEclipse(recorded.by()) ? Mismatch.ENTERED_BY_HAND : Mismatch.UNEXPLAINED);
    }

    private static boolean bankHolidaysCounted(RequiredReview required, LocalDate said) {
        var start = required.inputs().becameLookedAfterOn();
        return start != null
                && DueDateRule.FIRST_20WD.name().equals(required.due().rule())
                && (said.equals(start.plusDays(FOUR_WEEKS)) || said.equals(weekdaysAfter(start)));
    }

    private static LocalDate weekdaysAfter(LocalDate start) {
        return IntStream.rangeClosed(1, FOUR_WEEKS)
                .mapToObj(start::plusDays)
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .skip(WEEKDAYS - 1L)
                .findFirst()
                .orElseThrow();
    }

    private boolean movedToAWorkingDay(LocalDate due, LocalDate said) {
        try {
            return !workingDays.isWorkingDay(due)
                    && (said.equals(workingDays.lastOnOrBefore(due)) || said.equals(workingDays.plus(due, 1)));
        } catch (CalendarNotKnown e) {
            return false;
        }
    }

    private static boolean monthsAfter(@Nullable LocalDate day, LocalDate said) {
        return Stream.ofNullable(day)
                .flatMap(from -> Stream.of(from.plusMonths(3), from.plusMonths(6)))
                .anyMatch(said::equals);
    }

    private static boolean isEclipse(@Nullable String system) {
        return Objects.requireNonNullElse(system, "").toLowerCase(Locale.ROOT).startsWith(ECLIPSE);
    }
}
