package org.openiro.review.earlyreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.earlyreview.domain.Decision;

/** What the IRO decided on a trigger, and why. */
@Schema(
        examples =
                "{\"decision\": \"HOLD_EARLY\", \"decidedOn\": \"2024-07-10\", \"reviewBy\": \"2024-07-31\", \"reason\": \"The new carers need a plan\"}")
record DecideTriggerRequest(
        @NotNull Decision decision,
        @NotNull LocalDate decidedOn,

        @Schema(description = "With HOLD_EARLY: by when the review is wanted; it becomes the local due date.") @Nullable
        LocalDate reviewBy,

        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
