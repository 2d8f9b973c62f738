package org.openiro.review.preparation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody took a reminder to heart. */
@Schema(examples = "{\"acknowledgedOn\": \"2024-06-06\"}")
record AcknowledgeReminderRequest(
        @Schema(description = "From the day on which it was sent until today.") @NotNull
        LocalDate acknowledgedOn) {}
