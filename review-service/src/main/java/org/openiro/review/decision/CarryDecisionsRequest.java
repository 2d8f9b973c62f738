package org.openiro.review.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of the decisions of a review that does not stand. */
@Schema(
        examples =
                "{\"toReviewId\": \"0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02\", \"reason\": \"The review was recorded twice\"}")
record CarryDecisionsRequest(
        @Schema(
                description =
                        "The review of the same child that made them; left out when none did: those that are open are closed as recorded in error.")
        @Nullable
        UUID toReviewId,

        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
