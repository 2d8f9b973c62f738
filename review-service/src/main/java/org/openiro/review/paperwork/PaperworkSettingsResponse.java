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

        @Schema(description = "Every day that somebody of the council named, the first of them first.")
        List<NamedDay> history) {

    static final String EXAMPLE = """
            {"followedFrom": "2026-09-01", "begunOn": "2026-04-01",
             "history": [{"followedFrom": "2026-09-01", "reason": "What was loaded before was a trial",
               "setBy": "manager-001", "setAt": "2026-08-20T10:15:00Z"}]}""";

    /** A day that somebody named; without one, that it is the day on which the service began. */
    record NamedDay(@Nullable LocalDate followedFrom, String reason, String setBy, Instant setAt) {

        static NamedDay of(PaperworkStart start) {
            return new NamedDay(
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
                said.stream().map(NamedDay::of).toList());
    }
}
