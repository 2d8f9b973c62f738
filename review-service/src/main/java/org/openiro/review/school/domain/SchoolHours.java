package org.openiro.review.school.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;

/**
 * Whether a meeting lies in school hours (domain reference 2.2: reviews are held outside them), by the council's own terms.
 * Schools are closed at weekends, on bank holidays and between terms. Outside the time for which terms are entered nothing is
 * known; nor is it where more than ten weeks lie between two of them (PROPOSAL: the summer holidays are six): a term is missing.
 */
public final class SchoolHours {

    /** Of a meeting of which nobody said how long it lasts. */
    public static final int USUAL_MINUTES = 60;

    private static final int LONGEST_HOLIDAYS_IN_WEEKS = 10;

    private final List<SchoolTerm> terms;
    private final WorkingDays workingDays;

    public SchoolHours(List<SchoolTerm> terms, WorkingDays workingDays) {
        this.terms = List.copyOf(terms);
        this.workingDays = workingDays;
    }

    /**
     * Where a meeting lies for a child.
     *
     * @param minutes how long it is to last; null when nobody said it: as long as is usual
     */
    public SchoolTime of(LocalDate day, LocalTime at, @Nullable Integer minutes, @Nullable LocalDate bornOn) {
        if (bornOn != null && !CompulsorySchoolAge.on(day, bornOn)) {
            return SchoolTime.NOT_OF_SCHOOL_AGE;
        }
        if (bornOn == null || !entered(day)) {
            return SchoolTime.NOT_KNOWN;
        }
        int lasts = minutes == null ? USUAL_MINUTES : minutes;
        boolean inSession = open(day) && terms.stream().anyMatch(term -> term.covers(day) && term.meets(at, lasts));
        return inSession ? SchoolTime.IN_SCHOOL_HOURS : SchoolTime.OUTSIDE_SCHOOL_HOURS;
    }

    /** In a term, or in the holidays between two of them. */
    private boolean entered(LocalDate day) {
        if (terms.stream().anyMatch(term -> term.covers(day))) {
            return true;
        }
        var before = terms.stream()
                .map(SchoolTerm::lastDay)
                .filter(last -> last.isBefore(day))
                .max(Comparator.naturalOrder());
        var after = terms.stream()
                .map(SchoolTerm::firstDay)
                .filter(first -> first.isAfter(day))
                .min(Comparator.naturalOrder());
        return before.isPresent()
                && after.isPresent()
                && !after.get().isAfter(before.get().plusWeeks(LONGEST_HOLIDAYS_IN_WEEKS));
    }

    private boolean open(LocalDate day) {
        try {
            return workingDays.isWorkingDay(day);
        } catch (CalendarNotKnown e) {
            return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        }
    }
}
