package org.openiro.review.decision;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Decisions of a review went out to the nominated manager and the participants. */
@Schema(examples = "{\"decisionIds\": [\"0190b3f2-7c1e-7a44-9d10-3b6f5e2c8f01\"], \"circulatedOn\": \"2024-07-09\"}")
record CirculateDecisionsRequest(
        @Schema(
                description =
                        "Those that went out, each by its id: what was made in the meantime does not go with them.")
        @NotEmpty
        @Size(max = 200)
        List<@NotNull UUID> decisionIds,

        @Schema(description = "The day on which they went out; five working days to contest run from it.") @NotNull
        LocalDate circulatedOn) {}
