package org.openiro.review.review.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.review.refusal.domain.Refusal;

/**
 * Whether a review may do without its meeting: only in a long-term foster placement of more than 12 months, and so that no
 * 12 months pass without one. On the day on which the placement is 12 months old it may not yet; on the day 12 months after
 * the last meeting it may no longer. Source: guidance vol. 2 (2015), domain reference 1.3.
 */
public enum WithoutMeeting {
    ALLOWED("", ""),
    /** No source tells of the child's placements. */
    NOT_SHOWN("", ""),
    NOT_LONG_TERM(
            "not-long-term-fostered", "only for a child in a long-term foster placement, which none is known to be"),
    NOT_OVER_12_MONTHS("not-over-12-months", "only once the long-term foster placement has lasted more than 12 months"),
    NO_MEETING_IN_12_MONTHS(
            "no-meeting-in-12-months",
            "12 months must not pass without a meeting; one that was held is to be recorded first");

    private static final int MONTHS = 12;

    private final String code;
    private final String detail;

    WithoutMeeting(String code, String detail) {
        this.code = code;
        this.detail = detail;
    }

    /**
     * As on the day of the decision.
     *
     * @param longTerm the stays in long-term foster placements; null when no source tells of placements
     * @param meetings the days of reviews that were held with one
     */
    public static WithoutMeeting on(LocalDate day, @Nullable List<Stay> longTerm, List<LocalDate> meetings) {
        var last = meetings.stream().filter(each -> each.isBefore(day)).max(Comparator.naturalOrder());
        var stay = longTerm == null
                ? Optional.<Stay>empty()
                : longTerm.stream().filter(each -> each.holds(day)).findFirst();
        if (longTerm != null && stay.isEmpty()) {
            return NOT_LONG_TERM;
        }
        if (stay.isPresent() && !day.isAfter(stay.get().from().plusMonths(MONTHS))) {
            return NOT_OVER_12_MONTHS;
        }
        if (last.isEmpty() || !day.isBefore(last.get().plusMonths(MONTHS))) {
            return NO_MEETING_IN_12_MONTHS;
        }
        return longTerm == null ? NOT_SHOWN : ALLOWED;
    }

    /** Whether it cannot have been a review without a meeting, as far as is known. */
    public boolean ruledOut() {
        return this != ALLOWED && this != NOT_SHOWN;
    }

    public Optional<Refusal> refusal() {
        return ruledOut() ? Optional.of(new Refusal("conductedBy", code, detail)) : Optional.empty();
    }
}
