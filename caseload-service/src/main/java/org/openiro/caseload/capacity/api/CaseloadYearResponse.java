package org.openiro.caseload.capacity.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.capacity.domain.CaseloadOn;
import org.openiro.caseload.capacity.domain.CaseloadYear;

/** The team's caseload over a year. */
@Schema(name = "CaseloadYear")
record CaseloadYearResponse(
        @Schema(description = "2024 is 1 April 2024 to 31 March 2025", examples = "2024")
        int year,

        @Schema(description = "false: the year is running, and only the month ends that have passed count")
        boolean complete,

        @Schema(description = "the stock at the year's end; null while the year is running") @Nullable
        TeamResponse at31March,

        @Schema(description = "children summed over the month ends / FTE summed over them")
        RatioResponse overYear,

        RatioResponse overYearAvailable,
        List<MonthEnd> monthEnds) {

    @Schema(name = "CaseloadAtMonthEnd")
    record MonthEnd(LocalDate on, TeamResponse team) {

        static MonthEnd of(CaseloadOn end) {
            return new MonthEnd(end.on(), TeamResponse.of(end.team()));
        }
    }

    static CaseloadYearResponse of(CaseloadYear year) {
        return new CaseloadYearResponse(
                year.year(),
                year.complete(),
                year.at31March().map(end -> TeamResponse.of(end.team())).orElse(null),
                RatioResponse.of(year.children(), year.fte(), year.ratio()),
                RatioResponse.of(year.children(), year.availableFte(), year.availableRatio()),
                year.monthEnds().stream().map(MonthEnd::of).toList());
    }
}
