package org.openiro.review.familygroup;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A family group meeting was held. */
@Schema(examples = "{\"heldOn\": \"2024-07-19\", \"familyPlanMade\": true}")
record HoldMeetingRequest(
        @NotNull LocalDate heldOn,

        @Schema(description = "Whether the family made a plan at it.") @NotNull
        Boolean familyPlanMade) {}
