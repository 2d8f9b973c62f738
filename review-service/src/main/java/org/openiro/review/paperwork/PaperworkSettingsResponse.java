package org.openiro.review.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.paperwork.domain.FollowedReviews;

/** From when a council's papers are followed, and who said so. */
@Schema(name = "PaperworkSettings")
record PaperworkSettingsResponse(
        @Schema(
                description =
                        "The first day of completion whose papers are followed: the later of the two below. Left out until a child of the council came.")
        @Nullable
        LocalDate followedFrom,

        @Schema(description = "The day on which the service first worked on a child of the council.") @Nullable
        LocalDate begunOn,

        @Schema(description = "What the council said last, the first of it first.")
        List<Said> history) {

    static final String EXAMPLE = """
            {"followedFrom": "2026-09-01", "begunOn": "2026-04-01",
             "history": [{"followedFrom": "2026-09-01", "reason": "What was loaded before was a trial",
               "setBy": "manager-001", "setAt": "2026-08-20T10:15:00Z"}]}""";

    /** What somebody said; without a day, that the council has no wish. */
    record Said(@Nullable LocalDate followedFrom, String reason, String setBy, Instant setAt) {

        static Said of(PaperworkStart start) {
            return new Said(
                    start.completedFrom(),
                    start.reason(),
                    start.entered().by(),
                    start.entered().at());
        }
    }

    static PaperworkSettingsResponse of(FollowedReviews reviews, List<PaperworkStart> said) {
        return new PaperworkSettingsResponse(
                reviews.completedFrom(),
                reviews.begunOn(),
                said.stream().map(Said::of).toList());
    }
}
