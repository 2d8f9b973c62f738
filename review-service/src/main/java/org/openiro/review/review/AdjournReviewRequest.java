package org.openiro.review.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The review goes on another day. Once, for not more than 20 working days: more is recorded and flagged. */
@Schema(
        examples =
                "{\"adjournedOn\": \"2024-06-26\", \"continuesOn\": \"2024-07-10\", \"reason\": \"The health assessment is missing\"}")
record AdjournReviewRequest(
        @NotNull LocalDate adjournedOn,
        @NotNull LocalDate continuesOn,
        @Nullable LocalTime startsAt,

        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
