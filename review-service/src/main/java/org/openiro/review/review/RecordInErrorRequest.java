package org.openiro.review.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was recorded never happened like this. */
@Schema(examples = "{\"foundOn\": \"2024-07-08\", \"reason\": \"It was another child's review\"}")
record RecordInErrorRequest(
        @Schema(description = "The day on which it was found to be wrong; not after today.") @NotNull
        LocalDate foundOn,

        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
