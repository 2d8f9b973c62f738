package org.openiro.review.timeliness.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.refusal.domain.Refusal;

/**
 * The two days that a council names when its records are loaded for the first time. Source: shared definitions, "First load"
 * and "Three due dates".
 *
 * @param historyFrom from which day on its history is complete here; null when it is from the beginning
 * @param timelinessFrom reviews completed before it are judged on the due date that their source recorded ({@link
 *     TimelinessBasis}); null when all are judged on the statutory one
 */
public record CouncilDays(
        @Nullable LocalDate historyFrom, @Nullable LocalDate timelinessFrom) {

    /** Of a council that named none. */
    public static final CouncilDays NONE = new CouncilDays(null, null);

    /**
     * Whether anybody is alerted of what is due on this day: reminded of it, or told that it became overdue. Its status says the
     * same either way.
     */
    public boolean alertsOf(LocalDate dueOn) {
        return historyFrom == null || !dueOn.isBefore(historyFrom);
    }

    /** The first day of which anybody is alerted in a council that began with a kind of alert on this day: the later of both. */
    public @Nullable LocalDate alertsFrom(@Nullable LocalDate begun) {
        return begun == null || !alertsOf(begun) ? historyFrom : begun;
    }

    /**
     * Whether a review that was due on this day may have been held without our knowing.
     *
     * @param heldOn the days on which those were held that are known
     */
    public boolean hides(LocalDate dueOn, Collection<LocalDate> heldOn) {
        return !alertsOf(dueOn) && heldOn.stream().allMatch(day -> day.isAfter(dueOn));
    }

    /**
     * Empty when they can be set. History that begins after today would silence every alert of what falls due until then; from
     * when reviews are judged by our dates may be planned.
     */
    public List<Refusal> refusals(LocalDate today) {
        return historyFrom != null && historyFrom.isAfter(today)
                ? List.of(new Refusal("historyFrom", "after-today", "history begins today at the latest"))
                : List.of();
    }
}
