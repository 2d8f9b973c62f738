package org.openiro.review.decision;

import java.util.List;
import java.util.UUID;

/** Whose the decisions now are. */
record CarriedDecisionsResponse(UUID reviewId, List<DecisionResponse> decisions) {

    static final String EXAMPLE = """
            {"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02", "decisions": [
            """ + DecisionResponse.EXAMPLE + "]}";
}
