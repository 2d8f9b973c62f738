package org.openiro.review.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The planned meeting moves to another day or time; it changes neither a due date nor a class. */
@Schema(
        examples =
                "{\"bookedFor\": \"2024-06-28\", \"startsAt\": \"16:00\", \"rebookedOn\": \"2024-06-20\", \"reason\": \"The carers are away\"}")
record RebookReviewRequest(
        @NotNull LocalDate bookedFor,

        @Schema(description = "When the meeting starts, where that is agreed; left out, no time is agreed any more.")
        @Nullable
        LocalTime startsAt,

        @NotNull LocalDate rebookedOn,

        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
