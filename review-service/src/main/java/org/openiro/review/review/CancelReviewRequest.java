package org.openiro.review.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A booking is given up; it changes neither a due date nor a class. */
@Schema(examples = "{\"cancelledOn\": \"2024-06-24\", \"reason\": \"Clash with the court's timetable\"}")
record CancelReviewRequest(
        @NotNull LocalDate cancelledOn,

        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
