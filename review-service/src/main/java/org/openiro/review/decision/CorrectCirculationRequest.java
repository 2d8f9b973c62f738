package org.openiro.review.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Decisions went out on another day than was recorded, or did not go out. */
@Schema(
        examples =
                "{\"decisionIds\": [\"0190b3f2-7c1e-7a44-9d10-3b6f5e2c8f01\"], \"circulatedOn\": \"2024-07-19\", \"reason\": \"A slip of the pen\"}")
record CorrectCirculationRequest(
        @Schema(description = "Those of which the wrong day is recorded.") @NotEmpty @Size(max = 200)
        List<@NotNull UUID> decisionIds,

        @Schema(description = "The day on which they did go out; left out, they have not gone out.") @Nullable
        LocalDate circulatedOn,

        @Schema(description = "Why what is recorded is wrong. Free text; it stays in this service.")
        @NotBlank
        @Size(max = 500)
        String reason) {}
