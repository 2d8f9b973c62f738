package org.openiro.caseload.capacity.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.capacity.domain.CaseloadOn;
import org.openiro.caseload.capacity.domain.IroCaseload;

/** Every caseload of the council on a day. */
@Schema(name = "Caseloads")
record CaseloadResponse(LocalDate on, TeamResponse team, List<Iro> iros) {

    @Schema(name = "IroCaseload")
    record Iro(
            UUID iroId,

            @Schema(description = "looked after that day with this main IRO, short breaks counted as one each")
            int children,

            int shortBreaks,

            @Schema(description = "FTE for IRO work that counts: 0 for the manager and a vacant post; null: not known")
            @Nullable
            BigDecimal fte,

            @Schema(description = "absent for more than 20 working days")
            boolean longAbsence,

            RatioResponse caseload) {

        static Iro of(IroCaseload iro) {
            return new Iro(
                    iro.iroId(),
                    iro.children(),
                    iro.shortBreaks(),
                    iro.fteKnown() ? RatioResponse.plain(iro.fte()) : null,
                    iro.longAbsence(),
                    RatioResponse.of(iro.children(), iro.fte(), iro.ratio()));
        }
    }

    static CaseloadResponse of(CaseloadOn caseload) {
        return new CaseloadResponse(
                caseload.on(),
                TeamResponse.of(caseload.team()),
                caseload.iros().stream().map(Iro::of).toList());
    }
}
