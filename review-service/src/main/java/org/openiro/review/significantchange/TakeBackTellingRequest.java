package org.openiro.review.significantchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.significantchange.domain.Teller;

/** How the IRO came to know of a change was recorded in error; the change happened. */
@Schema(examples = "{\"toldBy\": \"SOCIAL_WORKER\", \"reason\": \"The day was that of another change\"}")
record TakeBackTellingRequest(
        @Schema(description = "Who told, as it is recorded.") @NotNull
        Teller toldBy,

        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
