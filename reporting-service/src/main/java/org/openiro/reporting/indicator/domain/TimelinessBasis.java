package org.openiro.reporting.indicator.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of its due dates a review or an obligation is judged on: its days late, its class and the period that it belongs to by due
 * date follow that one. Source: shared definitions, "Three due dates". The same rule as review-service's, held equal to it by the
 * shared table of cases ({@code review-service/contracts/cases/timeliness-basis.csv}).
 */
public enum TimelinessBasis {
    /** The earliest date of all legal rules that apply; of everything, unless the council chose otherwise for its past. */
    STATUTORY,

    /** What the source system recorded: of a review completed before the council's {@code timelinessFrom}, where it told one. */
    RECORDED;

    /**
     * The day itself is not before.
     *
     * @param completedOn null while it has not been held: then the law's date stands
     * @param timelinessFrom null where the council has set none
     */
    public static TimelinessBasis of(
            @Nullable LocalDate completedOn, @Nullable LocalDate recordedDueOn, @Nullable LocalDate timelinessFrom) {
        return completedOn != null
                        && recordedDueOn != null
                        && timelinessFrom != null
                        && completedOn.isBefore(timelinessFrom)
                ? RECORDED
                : STATUTORY;
    }

    @Nullable
    LocalDate dueOn(@Nullable LocalDate statutoryDueOn, @Nullable LocalDate recordedDueOn) {
        return this == RECORDED ? recordedDueOn : statutoryDueOn;
    }
}
