package org.openiro.review.paperwork;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From when a council's papers are followed. */
@Schema(examples = "{\"followedFrom\": \"2026-09-01\", \"reason\": \"What was loaded before was a trial\"}")
record PaperworkSettingsRequest(
        @Schema(
                description =
                        "The first day of completion whose papers are followed; before the day on which the service began with the council it changes nothing. Left out, they are followed from that day.")
        @Nullable
        LocalDate followedFrom,

        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
