package org.openiro.review.preparation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of bringing a reminder to the council, attempt by attempt. */
@Schema(name = "ReminderDelivery")
record DeliveryResponse(
        @Schema(description = "The webhook-id, and the Message-ID's first part, of every attempt.")
        UUID deliveryId,

        UUID reminderId,
        UUID childId,
        DeliveryChannel channel,

        @Schema(description = "Of an e-mail, whose mailbox it goes to.") @Nullable
        String team,

        DeliveryState state,
        Instant createdAt,

        @Schema(description = "Of one that is pending.") @Nullable
        Instant nextAttemptAt,

        @Schema(description = "When it was delivered or given up.") @Nullable
        Instant settledAt,

        List<DeliveryAttempt> attempts) {

    static final String EXAMPLE = """
            {"deliveryId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c9b01", "reminderId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c9a01",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "channel": "WEBHOOK", "state": "PENDING",
             "createdAt": "2024-06-05T08:00:02Z", "nextAttemptAt": "2024-06-05T08:01:03Z",
             "attempts": [{"number": 1, "attemptedAt": "2024-06-05T08:00:03Z", "outcome": "HTTP_503"}]}""";

    /** What else than another attempt changes the answer. */
    String standing() {
        var outcome = attempts.isEmpty() ? null : attempts.getLast().outcome();
        return state + "." + (settledAt == null ? nextAttemptAt : settledAt) + "." + outcome;
    }
}
