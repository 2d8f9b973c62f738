package org.openiro.review.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision was closed in error. */
@Schema(examples = "{\"reason\": \"The evidence was another child's\"}")
record ReopenDecisionRequest(
        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
