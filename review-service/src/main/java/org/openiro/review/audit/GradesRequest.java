package org.openiro.review.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.audit.domain.Grades;

/** 1 outstanding, 2 good, 3 requires improvement, 4 inadequate. */
@Schema(examples = "{\"organisation\": 2, \"conduct\": 2, \"recording\": 4, \"overall\": 3}")
record GradesRequest(
        @NotNull @Min(1) @Max(4) Integer organisation,
        @NotNull @Min(1) @Max(4) Integer conduct,
        @NotNull @Min(1) @Max(4) Integer recording,

        @Schema(description = "The auditor's judgement; 3 or 4 when any head is 4.") @NotNull @Min(1) @Max(4)
        Integer overall) {

    Grades grades() {
        return new Grades(organisation, conduct, recording, overall);
    }
}
