package org.openiro.review.obligation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.obligation.domain.Mismatch;

/** How many due dates of source systems differ from ours for the same reason. */
record MismatchGroup(
        Mismatch explainedBy,
        String explanation,
        long count,

        @Schema(description = "Of these, where the source's date comes after ours.")
        long later,

        @Schema(description = "Of these, where the source's date comes before ours.")
        long earlier) {

    static final String EXAMPLE = """
            [{"explainedBy": "ADDED_183_DAYS",
              "explanation": "183 days after the review before, where the law counts calendar months",
              "count": 212, "later": 118, "earlier": 94}]""";

    MismatchGroup(Mismatch explainedBy, long count, long later) {
        this(explainedBy, explainedBy.text(), count, later, count - later);
    }
}
