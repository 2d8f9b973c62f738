package org.openiro.caseload.capacity.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.caseload.capacity.domain.TeamCaseload;

/** The team's caseload on a day. */
@Schema(name = "TeamCaseload")
record TeamResponse(
        @Schema(description = "looked after, with and without an IRO; short breaks counted as one each")
        int children,

        int allocated,
        int unallocated,

        @Schema(description = "of all the children, those in agreed short breaks (V3, V4)")
        int shortBreaks,

        @Schema(description = "all children / filled FTE, a ratio of sums")
        RatioResponse team,

        @Schema(description = "the same without the FTE of those absent for more than 20 working days")
        RatioResponse available,

        @Schema(description = "FTE of vacant posts, in no ratio")
        BigDecimal vacantFte,

        @Schema(description = "IROs whose hours nobody has said: with them the ratio would be lower")
        int irosWithoutFte) {

    static TeamResponse of(TeamCaseload team) {
        return new TeamResponse(
                team.children(),
                team.allocated(),
                team.unallocated(),
                team.shortBreaks(),
                RatioResponse.of(team.children(), team.filledFte(), team.ratio()),
                RatioResponse.of(team.children(), team.availableFte(), team.availableRatio()),
                RatioResponse.plain(team.vacantFte()),
                team.irosWithoutFte());
    }
}
