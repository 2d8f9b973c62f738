package org.openiro.review.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the audits of a period gave, and how far the samples were audited that they come from. */
record AuditResults(
        @Schema(description = "One for each method; they are never added up.")
        List<AuditResult> methods,

        @Schema(description = "Every sample that was drawn in the period, or that its random audits come from.")
        List<SampleOfResults> samples) {

    static final String EXAMPLE = """
            {"methods": [
              {"method": "RANDOM", "audits": 12, "leftOut": 1,
               "findings": {"chairNotKnown": 2, "auditedByChair": 0, "moderatedByChair": 0, "reviewDoesNotStand": 1},
               "organisation": {"outstanding": 1, "good": 8, "requiresImprovement": 3, "inadequate": 0},
               "conduct": {"outstanding": 2, "good": 9, "requiresImprovement": 1, "inadequate": 0},
               "recording": {"outstanding": 0, "good": 6, "requiresImprovement": 5, "inadequate": 1},
               "overall": {"outstanding": 0, "good": 8, "requiresImprovement": 4, "inadequate": 0},
               "moderated": 3, "changedByModeration": 1},
              {"method": "CHOSEN", "audits": 0, "leftOut": 0,
               "findings": {"chairNotKnown": 0, "auditedByChair": 0, "moderatedByChair": 0, "reviewDoesNotStand": 0},
               "organisation": {"outstanding": 0, "good": 0, "requiresImprovement": 0, "inadequate": 0},
               "conduct": {"outstanding": 0, "good": 0, "requiresImprovement": 0, "inadequate": 0},
               "recording": {"outstanding": 0, "good": 0, "requiresImprovement": 0, "inadequate": 0},
               "overall": {"outstanding": 0, "good": 0, "requiresImprovement": 0, "inadequate": 0},
               "moderated": 0, "changedByModeration": 0}],
             "samples": [
              {"sampleId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d51", "from": "2024-04-01", "to": "2024-09-30",
               "populationSize": 410,
               "progress": {"drawn": 20, "audited": 12, "auditedOtherwise": 1, "notStanding": 1, "withdrawn": 0,
                 "outstanding": 6}}]}""";
}
