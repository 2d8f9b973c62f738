package org.openiro.review.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.preparation.domain.CountedFrom;
import org.openiro.review.preparation.domain.ReminderKind;
import org.openiro.review.preparation.domain.ReminderStatus;

/** A reminder, whom it is for and what became of it. */
@Schema(name = "Reminder")
record ReminderResponse(
        UUID reminderId,
        UUID childId,
        UUID obligationId,

        @Schema(description = "Several when their days had come already.")
        List<Kind> kinds,

        @Schema(description = "The day of the review for which it was sent.")
        LocalDate reviewOn,

        CountedFrom countedFrom,
        LocalDate sentOn,
        ReminderStatus status,
        String role,

        @Schema(description = "By the case-management system's reference; left out where none was known.") @Nullable
        String professional,

        @Nullable String team,

        @Schema(description = "Later than sentOn when it followed a transfer.")
        LocalDate addressedOn,

        @Nullable LocalDate acknowledgedOn,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable LocalDate withdrawnOn,

        @Schema(description = "How it was brought to the council, where it has set a webhook or a mailbox.") @Nullable
        List<DeliveryResponse> deliveries) {

    static final String EXAMPLE = """
            {"reminderId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c9a01",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01",
             "obligationId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c03",
             "kinds": [{"kind": "INVITATIONS", "workingDaysBefore": 10, "source": "local practice",
               "text": "send invitations and consultation forms, and begin the report"}],
             "reviewOn": "2024-06-26", "countedFrom": "BOOKING", "sentOn": "2024-06-12", "status": "OUTSTANDING",
             "role": "SOCIAL_WORKER", "professional": "sw-014", "team": "CIC-NORTH", "addressedOn": "2024-06-12",
             "deliveries": []}""";

    /** What is to be prepared. */
    @Schema(name = "ReminderKindOf")
    record Kind(ReminderKind kind, int workingDaysBefore, String source, String text) {

        static Kind of(ReminderKind kind) {
            return new Kind(kind, kind.workingDays(), kind.source(), kind.text());
        }
    }

    static ReminderResponse of(Reminder reminder, @Nullable List<DeliveryResponse> deliveries) {
        var occasion = reminder.occasion();
        var recipient = reminder.recipient();
        return new ReminderResponse(
                reminder.id(),
                reminder.childId(),
                reminder.obligationId(),
                reminder.kinds().stream().map(Kind::of).toList(),
                occasion.reviewOn(),
                occasion.countedFrom(),
                reminder.sentOn(),
                reminder.status(),
                recipient.role(),
                recipient.professional(),
                recipient.team(),
                reminder.addressedOn(),
                reminder.acknowledgedOn(),
                reminder.acknowledgedBy(),
                reminder.acknowledgedAt(),
                reminder.withdrawnOn(),
                deliveries);
    }
}
