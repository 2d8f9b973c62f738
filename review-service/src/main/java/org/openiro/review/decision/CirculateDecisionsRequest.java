package org.openiro.review.decision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Those of a review's decisions that had not been circulated were, to the nominated manager and the participants. */
@Schema(examples = "{\"circulatedOn\": \"2024-07-09\"}")
record CirculateDecisionsRequest(
        @Schema(description = "The day on which they went out; five working days to contest run from it.") @NotNull
        LocalDate circulatedOn) {}
