package org.openiro.review.earlyreview.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a trigger has come. */
public enum TriggerStatus {
    UNDECIDED,
    TO_BE_HELD,
    DATE_KEPT,
    /** A review has been held since, whatever was decided. */
    HELD,
    /** Recorded in error. */
    WITHDRAWN;

    public static TriggerStatus of(boolean withdrawn, @Nullable LocalDate heldOn, @Nullable Decision decision) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (heldOn != null) {
            return HELD;
        }
        if (decision == null) {
            return UNDECIDED;
        }
        return decision == Decision.HOLD_EARLY ? TO_BE_HELD : DATE_KEPT;
    }
}
