package org.openiro.review.timeliness.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of its due dates a review or an obligation is judged on; class and days late follow that date. Source: the project's
 * definitions, "Three due dates". What stands beside, the local due date and what was irregular, follows none of it.
 */
public enum TimelinessBasis {
    /** The earliest date of all legal rules that apply; of everything, unless the council chose otherwise for its past. */
    STATUTORY,
    /** What a source recorded: of a review completed before the council's {@code timelinessFrom} of which one told it. */
    RECORDED;

    /**
     * The day itself is not before.
     *
     * @param completedOn null while it has not been held: then the law's date stands
     * @param recordedDueOn null where no source told one
     */
    public static TimelinessBasis of(
            @Nullable LocalDate completedOn, @Nullable LocalDate recordedDueOn, CouncilDays days) {
        var from = days.timelinessFrom();
        return completedOn != null && recordedDueOn != null && from != null && completedOn.isBefore(from)
                ? RECORDED
                : STATUTORY;
    }

    /** The due date that is judged on; null when there is none. */
    public @Nullable LocalDate dueOn(@Nullable LocalDate statutoryDueOn, @Nullable LocalDate recordedDueOn) {
        return this == RECORDED ? recordedDueOn : statutoryDueOn;
    }
}
