package org.openiro.review.timeliness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.review.timeliness.domain.CouncilDays;

/**
 * The event {@code timeliness-settings-changed.v1}: whole state of the days that a council named. Told within the transaction of
 * the change, too: what is required of the council's children may be another from now on.
 */
public record TimelinessSettingsChanged(
        @Nullable LocalDate historyFrom, @Nullable LocalDate timelinessFrom, String detailUrl) {

    static final String TYPE = "timeliness-settings-changed.v1";

    static TimelinessSettingsChanged of(CouncilDays days, String detailUrl) {
        return new TimelinessSettingsChanged(days.historyFrom(), days.timelinessFrom(), detailUrl);
    }
}
