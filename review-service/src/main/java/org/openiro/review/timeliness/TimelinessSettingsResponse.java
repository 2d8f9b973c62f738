package org.openiro.review.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.timeliness.domain.CouncilDays;

/** From when a council's history is complete, from when it is judged by the due dates derived here, and who said so. */
@Schema(name = "TimelinessSettings")
record TimelinessSettingsResponse(
        @Schema(
                description =
                        "The day from which on every review of the council is known here; left out when its history is complete.")
        @Nullable
        LocalDate historyFrom,

        @Schema(
                description =
                        "Reviews completed before it are judged on the due date that their source recorded, where it told one; left out when all are judged on the statutory one.")
        @Nullable
        LocalDate timelinessFrom,

        @Schema(description = "All that somebody of the council said, the first of it first.")
        List<NamedDays> history) {

    static final String EXAMPLE = """
            {"historyFrom": "2026-04-01", "timelinessFrom": "2026-04-01",
             "history": [{"historyFrom": "2026-04-01", "timelinessFrom": "2026-04-01",
               "reason": "Reviews before April were not loaded",
               "setBy": "manager-001", "setAt": "2026-04-20T10:15:00Z"}]}""";

    /** The days that somebody named, or that there is none. */
    record NamedDays(
            @Nullable LocalDate historyFrom,
            @Nullable LocalDate timelinessFrom,
            String reason,
            String setBy,
            Instant setAt) {

        static NamedDays of(TimelinessSetting said) {
            return new NamedDays(
                    said.days().historyFrom(),
                    said.days().timelinessFrom(),
                    said.reason(),
                    said.entered().by(),
                    said.entered().at());
        }
    }

    static TimelinessSettingsResponse of(List<TimelinessSetting> said) {
        var days = said.isEmpty() ? CouncilDays.NONE : said.getLast().days();
        return new TimelinessSettingsResponse(
                days.historyFrom(),
                days.timelinessFrom(),
                said.stream().map(NamedDays::of).toList());
    }
}
