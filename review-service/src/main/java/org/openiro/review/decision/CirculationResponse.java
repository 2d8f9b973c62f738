package org.openiro.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which decisions of a review went out. */
record CirculationResponse(
        UUID reviewId,

        @Schema(description = "Null when they did not.") @Nullable
        LocalDate circulatedOn,

        List<DecisionResponse> decisions) {

    static final String EXAMPLE = """
            {"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02", "circulatedOn": "2024-07-09", "decisions": [
            """ + DecisionResponse.EXAMPLE + "]}";
}
