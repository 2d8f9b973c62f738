package org.openiro.review.earlyreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A trigger was recorded in error. */
@Schema(examples = "{\"reason\": \"It was another child's placement\"}")
record WithdrawTriggerRequest(
        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
