package org.openiro.review.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Reference;

/** A second auditor graded the same review; the first one's grades stay beside. */
@Schema(
        examples =
                "{\"moderatedOn\": \"2024-09-17\", \"moderator\": \"manager-001\", \"grades\": {\"organisation\": 2, \"conduct\": 2, \"recording\": 3, \"overall\": 3}}")
record ModerateAuditRequest(
        @NotNull LocalDate moderatedOn,

        @Schema(description = "An id or reference, never a name; neither the chair nor the first auditor.")
        @NotNull
        @Pattern(regexp = Reference.PATTERN)
        String moderator,

        @NotNull @Valid GradesRequest grades,

        @Schema(description = "Free text; it stays in this service.") @Size(max = 2000) @Nullable
        String note) {}
