package org.openiro.escalation.concern;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.store.ConcernChildRow;
import org.openiro.escalation.concern.store.ConcernRow;
import org.openiro.escalation.concern.store.ConcernStepRow;
import org.openiro.escalation.ladder.domain.Limits;

/**
 * All that is known of one concern.
 *
 * @param limits none when no ladder was in force on its day
 * @param limitsAsAt the day for which it is said whether a limit has passed: today, or the day of closing
 */
public record ConcernDetail(
        ConcernRow row,
        List<ConcernChildRow> children,
        List<ConcernStepRow> history,
        @Nullable Limits limits,
        LocalDate limitsAsAt,
        @Nullable Integer workingDaysFromFormal) {}
