package org.openiro.review.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last answer to a decision was recorded in error. */
@Schema(examples = "{\"reason\": \"The manager answered to another decision\"}")
record TakeBackAnswerRequest(
        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
