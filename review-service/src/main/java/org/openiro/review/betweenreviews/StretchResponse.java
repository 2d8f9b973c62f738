package org.openiro.review.betweenreviews;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.contact.domain.PrivateWord;
import org.openiro.review.midway.MidwayOfStretch;

/** One stretch between two reviews, or from becoming looked after to the first. */
record StretchResponse(
        int sequence,

        @Schema(description = "The review before, or of the first stretch the day of becoming looked after.") @Nullable
        LocalDate since,

        boolean afterReview,

        @Schema(description = "By when the next review is or was to be held.") @Nullable
        LocalDate reviewDueOn,

        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate dutyEndedOn,
        MidwayOfStretch midway,

        @Schema(description = "Whether the IRO spoke with the child in private before the review.")
        PrivateWord privateWord,

        int contacts,
        @Nullable LocalDate lastContactOn,
        int significantChanges,

        @Schema(description = "Those of which the authority has not told the IRO.")
        int notTold) {

    static final String EXAMPLE = """
            [{"sequence": 3, "since": "2024-07-04", "afterReview": true, "reviewDueOn": "2025-01-04",
              "midway": {"dueOn": "2024-10-04", "checkedOn": "2024-10-02", "status": "ON_TIME"},
              "privateWord": "SPOKEN_ALONE", "contacts": 2, "lastContactOn": "2024-10-02", "significantChanges": 1,
              "notTold": 0}]""";
}
