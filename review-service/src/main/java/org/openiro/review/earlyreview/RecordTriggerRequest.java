package org.openiro.review.earlyreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.earlyreview.domain.TriggerKind;

/** Something happened, or is meant to, that may bring a review forward. */
@Schema(examples = "{\"kind\": \"UNPLANNED_PLACEMENT_END\", \"occurredOn\": \"2024-07-09\"}")
record RecordTriggerRequest(
        @NotNull TriggerKind kind,

        @Schema(description = "The day on which it happened or became known; not after today.") @NotNull
        LocalDate occurredOn,

        @Schema(description = "When the accommodation, detention or placement that it speaks of ends; may lie ahead.")
        @Nullable
        LocalDate endsOn,

        @Schema(description = "Free text; it stays in this service.") @Size(max = 500) @Nullable
        String note) {}
