package org.openiro.review.review;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemException;

/** What one meeting came to for each child, in the order of the request. */
record TogetherResponse(UUID meetingId, List<OfChild> results) {

    static final String EXAMPLE = """
            {"meetingId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d01",
             "results": [
               {"childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "outcome": "RECORDED",
                "reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02", "etag": "\\"0\\""},
               {"childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a02", "outcome": "REFUSED",
                "refusal": {"type": "urn:openiro:problem:review-refused", "status": 422, "code": "review-refused",
                  "title": "The review cannot be recorded like this",
                  "errors": [{"pointer": "/participationCode", "code": "contradicts-age",
                    "detail": "the child was under 4 on that day: only PN0"}]}}]}""";

    /** Whether this child's review was recorded; others do not depend on it. */
    enum Outcome {
        RECORDED,
        REFUSED
    }

    @Schema(name = "TogetherOfChild")
    record OfChild(
            UUID childId,
            Outcome outcome,
            @Nullable UUID reviewId,

            @Schema(description = "The review's entity tag, for the next command.") @Nullable
            String etag,

            @Nullable ReviewResponse review,
            @Nullable Refused refusal) {

        static OfChild recorded(Review review) {
            return new OfChild(
                    review.childId(),
                    Outcome.RECORDED,
                    review.id(),
                    "\"" + review.version() + "\"",
                    ReviewResponse.of(review, null),
                    null);
        }

        static OfChild refused(UUID childId, ProblemException problem) {
            return new OfChild(childId, Outcome.REFUSED, null, null, null, Refused.of(problem));
        }
    }

    /** The problem with which the command for this child alone would have been answered. */
    @Schema(name = "TogetherRefusal")
    record Refused(String type, int status, String code, String title, List<FieldError> errors) {

        static Refused of(ProblemException thrown) {
            var problem = thrown.problem();
            return new Refused(
                    "urn:openiro:problem:" + problem.code(),
                    problem.status(),
                    problem.code(),
                    problem.title(),
                    thrown.errors());
        }
    }
}
