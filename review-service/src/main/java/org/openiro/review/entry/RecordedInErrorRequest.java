package org.openiro.review.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry was made in error. */
@Schema(examples = "{\"reason\": \"It was another child\"}")
public record RecordedInErrorRequest(
        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
