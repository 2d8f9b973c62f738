package org.openiro.caseload.iro.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.iro.domain.Basis;

/** The whole record of an IRO as a manager gives it. A list that is left out is empty. */
@Schema(name = "IroRequest", description = "The whole record of an IRO or a vacant post; a list left out is empty.")
record IroRequest(
        @Schema(description = "stays in this service", examples = "Synthetic IRO One")
        @Nullable
        @Size(min = 1, max = 200)
        String name,

        @Schema(description = "the identity provider's stable subject") @Nullable @Size(min = 1, max = 200)
        String subject,

        @Schema(description = "the case-management system's reference", examples = "iro-003")
        @Nullable
        @Size(min = 1, max = 100)
        String professional,

        @Schema(examples = "IRO-TEAM") @Nullable @Size(min = 1, max = 100)
        String team,

        @Schema(description = "a post that nobody fills; false when left out") @Nullable
        Boolean vacant,

        @Schema(description = "the IRO manager, whose FTE counts in no ratio; false when left out") @Nullable
        Boolean teamManager,

        @Nullable @Size(max = 100) List<@NotNull @Valid PostRequest> posts,
        @Nullable @Size(max = 1000) List<@NotNull @Valid AbsenceRequest> absences) {

    @Schema(name = "IroPost")
    record PostRequest(
            @Schema(description = "first day") @NotNull LocalDate from,

            @Schema(description = "first day on which it no longer holds") @Nullable
            LocalDate to,

            @Schema(description = "contracted full-time equivalent; left out: not known", examples = "0.8")
            @Nullable
            @DecimalMin("0")
            @DecimalMax("1")
            @Digits(integer = 1, fraction = 3)
            BigDecimal fte,

            @Schema(description = "share of it for IRO work; 1 when left out", examples = "0.75")
            @Nullable
            @DecimalMin("0")
            @DecimalMax("1")
            @Digits(integer = 1, fraction = 3)
            BigDecimal iroShare,

            @NotNull Basis basis) {}

    @Schema(name = "IroAbsence")
    record AbsenceRequest(
            @Schema(description = "first day away") @NotNull LocalDate from,

            @Schema(description = "first day back; left out: not known yet") @Nullable
            LocalDate to) {}
}
