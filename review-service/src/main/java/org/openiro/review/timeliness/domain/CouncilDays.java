package org.openiro.review.timeliness.domain;

import java.time.LocalDate;
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
     * Empty when they can be set. History that begins after today would silence every alert of what falls due until then; from
     * when reviews are judged by our dates may be planned.
     */
    public List<Refusal> refusals(LocalDate today) {
        return historyFrom != null && historyFrom.isAfter(today)
                ? List.of(new Refusal("historyFrom", "after-today", "history begins today at the latest"))
                : List.of();
    }
}
