package org.openiro.review.arrangement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.arrangement.domain.Arrangement;
import org.openiro.review.arrangement.domain.ArrangementWarning;
import org.openiro.review.school.domain.SchoolTime;

/** What is arranged for a review, what there is to warn of, and every revision before it. */
record ArrangementResponse(
        UUID reviewId,
        UUID childId,

        @Schema(description = "How often something was arranged; 0 before anything was.")
        int revision,

        @Schema(description = "The meeting as it is planned now.") @Nullable
        LocalDate bookedFor,

        @Schema(description = "London time; rebooking the review changes it.") @Nullable
        LocalTime startsAt,

        Arrangement arrangement,

        @Schema(
                description =
                        "By the council's school terms and the child's age on that day; left out when no time is planned.")
        @Nullable
        SchoolTime schoolTime,

        @Schema(description = "Warnings refuse nothing.") List<ArrangementWarning> warnings,

        @Schema(description = "Every revision, the first of them first.")
        List<Revision> history) {

    static final String EXAMPLE = """
            {"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "revision": 1, "bookedFor": "2024-06-26",
             "startsAt": "14:00:00",
             "arrangement": {"planned": {"day": "2024-06-26", "startsAt": "14:00:00"},
               "placeKind": "WHERE_THE_CHILD_LIVES", "expectedMinutes": 60, "childOnPlace": "AGREED",
               "childOnTime": "DID_NOT_AGREE", "wanted": [{"role": "BROTHER_OR_SISTER"}],
               "invitees": [{"role": "CHILD", "attendance": "INVITED"}], "excluded": []},
             "schoolTime": "IN_SCHOOL_HOURS",
             "warnings": ["IN_SCHOOL_HOURS", "CHILD_DID_NOT_AGREE_TO_TIME", "WANTED_NOT_INVITED"],
             "history": [{"at": "2024-06-10T09:12:00Z", "by": "administrator-002",
               "arrangement": {"planned": {"day": "2024-06-26", "startsAt": "14:00:00"},
                 "placeKind": "WHERE_THE_CHILD_LIVES", "expectedMinutes": 60, "childOnPlace": "AGREED",
                 "childOnTime": "DID_NOT_AGREE", "wanted": [{"role": "BROTHER_OR_SISTER"}],
                 "invitees": [{"role": "CHILD", "attendance": "INVITED"}], "excluded": []}}]}""";

    /** Who arranged what, and when. */
    @Schema(name = "ArrangementRevision")
    record Revision(Instant at, String by, Arrangement arrangement) {}

    static ArrangementResponse of(ArrangedReview arranged) {
        var review = arranged.review();
        return new ArrangementResponse(
                review.reviewId(),
                review.childId(),
                arranged.revision(),
                review.bookedFor(),
                review.startsAt(),
                arranged.arrangement(),
                arranged.schoolTime(),
                arranged.warnings(),
                arranged.revisions().stream()
                        .map(each -> new Revision(each.at(), each.by(), each.arrangement()))
                        .toList());
    }
}
