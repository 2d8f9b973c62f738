package org.openiro.review.preparation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One attempt to bring a reminder to a council. */
record DeliveryAttempt(
        int number,
        Instant attemptedAt,

        @Schema(
                description =
                        "HTTP_ and the status that was answered, MAIL_ACCEPTED, or why it failed; left out while it is not known, as when whoever made it died.")
        @Nullable
        String outcome) {}
