package org.openiro.review.decision;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.review.RecordedOn;

/** Whose the decisions now are. */
record CarriedDecisionsResponse(
        UUID reviewId,
        List<DecisionResponse> decisions,

        @Schema(
                description =
                        "What went with them because that review had none of its own: MONITORING_FORM, PAPERWORK. It stays on the other to be seen.")
        List<RecordedOn> along) {

    static final String EXAMPLE = """
            {"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02", "decisions": [
            """ + DecisionResponse.EXAMPLE + "], \"along\": [\"PAPERWORK\"]}";
}
