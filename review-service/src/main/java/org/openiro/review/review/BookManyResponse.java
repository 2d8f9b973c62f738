package org.openiro.review.review;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.school.domain.SchoolTime;

/** What became of each booking, in the order of the request. */
record BookManyResponse(List<RowResult> results) {

    static final String EXAMPLE = """
            {"results": [
               {"childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "outcome": "RECORDED",
                "reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02", "etag": "\\"0\\"",
                "schoolTime": "OUTSIDE_SCHOOL_HOURS"},
               {"childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a02", "outcome": "REFUSED",
                "refusal": {"type": "urn:openiro:problem:review-already-booked", "status": 409,
                  "code": "review-already-booked", "title": "The child has a review booked or under way already",
                  "errors": []}}]}""";

    /** What became of one row; others do not depend on it. */
    @Schema(name = "BookingResult")
    record RowResult(
            UUID childId,
            TogetherResponse.Outcome outcome,
            @Nullable UUID reviewId,

            @Schema(description = "The review's entity tag, for the next command.") @Nullable
            String etag,

            @Schema(
                    description =
                            "Whether the meeting lies in school hours, as the review's arrangements say it; left out when no time is planned.")
            @Nullable
            SchoolTime schoolTime,

            TogetherResponse.@Nullable Refused refusal) {

        static RowResult booked(Review review, @Nullable SchoolTime schoolTime) {
            return new RowResult(
                    review.childId(),
                    TogetherResponse.Outcome.RECORDED,
                    review.id(),
                    "\"" + review.version() + "\"",
                    schoolTime,
                    null);
        }

        static RowResult refused(UUID childId, ProblemException problem) {
            return new RowResult(
                    childId, TogetherResponse.Outcome.REFUSED, null, null, null, TogetherResponse.Refused.of(problem));
        }
    }
}
