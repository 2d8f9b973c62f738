package org.openiro.review.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in graded the same review; the first auditor's grades stay beside. */
@Schema(
        examples =
                "{\"moderatedOn\": \"2024-09-17\", \"grades\": {\"organisation\": 2, \"conduct\": 2, \"recording\": 3, \"overall\": 3}}")
record ModerateAuditRequest(
        @NotNull LocalDate moderatedOn,

        @NotNull @Valid GradesRequest grades,

        @Schema(description = "Free text; it stays in this service.") @Size(max = 2000) @Nullable
        String note) {}
