package org.openiro.review.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.preparation.domain.CountedFrom;
import org.openiro.review.preparation.domain.ReminderAhead;

/** How a child's next review is prepared. */
@Schema(name = "Preparation")
record PreparationResponse(
        UUID childId,

        @Schema(description = "The review that is required next; left out, with the two below, when none is prepared.")
        @Nullable
        UUID obligationId,

        @Schema(description = "The booked day when it is on or before the due date, else the due date.") @Nullable
        LocalDate reviewOn,

        @Nullable CountedFrom countedFrom,

        @Schema(description = "The reminders still to come, those of today among them, while no date moves.")
        List<ReminderAhead> ahead,

        @Schema(
                description =
                        "False where bank holidays are not published as far as these days: none of them is known then.")
        boolean aheadKnown,

        @Schema(description = "Those that were sent for this review, the earliest first.")
        List<ReminderResponse> reminders) {

    static final String EXAMPLE = """
            {"childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01",
             "obligationId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c03", "reviewOn": "2024-06-26",
             "countedFrom": "BOOKING", "ahead": [{"kind": "SHARE_PLAN_AND_REPORT", "on": "2024-06-19"},
              {"kind": "REPORT_TO_IRO", "on": "2024-06-21"}], "aheadKnown": true, "reminders": []}""";

    static PreparationResponse of(
            UUID childId, Optional<NextReview> next, Optional<List<ReminderAhead>> ahead, List<Reminder> reminders) {
        return new PreparationResponse(
                childId,
                next.map(NextReview::obligationId).orElse(null),
                next.map(each -> each.occasion().reviewOn()).orElse(null),
                next.map(each -> each.occasion().countedFrom()).orElse(null),
                ahead.orElse(List.of()),
                ahead.isPresent(),
                reminders.stream().map(each -> ReminderResponse.of(each, null)).toList());
    }
}
