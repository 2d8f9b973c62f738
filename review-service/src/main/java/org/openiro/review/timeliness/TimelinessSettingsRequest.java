package org.openiro.review.timeliness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.timeliness.domain.CouncilDays;

/** From when a council's history is complete, and from when it is judged by the due dates derived here. */
@Schema(
        examples =
                "{\"historyFrom\": \"2026-04-01\", \"timelinessFrom\": \"2026-04-01\", \"reason\": \"Reviews before April were not loaded\"}")
record TimelinessSettingsRequest(
        @Schema(
                description =
                        "The day from which on every review of the council is known here; today at the latest. A review that was due before it, with none known before that, is not taken for missed. Left out, the history is complete.")
        @Nullable
        LocalDate historyFrom,

        @Schema(
                description =
                        "Reviews completed before it are judged on the due date that their source recorded, where it told one; all others, and all when it is left out, on the statutory one. It may lie ahead.")
        @Nullable
        LocalDate timelinessFrom,

        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {

    CouncilDays days() {
        return new CouncilDays(historyFrom, timelinessFrom);
    }
}
