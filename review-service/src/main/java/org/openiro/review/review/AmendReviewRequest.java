package org.openiro.review.review;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is added to the record of a held review, or corrected in it; what is left out stays. */
@Schema(examples = "{\"participationCode\": \"PN1\", \"lateReason\": \"SW_REPORT\"}")
record AmendReviewRequest(
        @Schema(
                description =
                        "The day on which it was completed; the day before stays in the history. The same day confirms the review when a source says that it was not held.")
        @Nullable
        LocalDate heldOn,

        @Schema(description = "Settles what sources say differently.") @Size(max = 3) @Nullable
        String participationCode,

        @Schema(description = "Main reason; refused when the review was not late.") @Size(max = 40) @Nullable
        String lateReason,

        @Size(max = 10) @Nullable List<@Size(max = 40) String> contributoryLateReasons,
        @Nullable ConductedBy conductedBy) {

    boolean empty() {
        return heldOn == null
                && participationCode == null
                && lateReason == null
                && contributoryLateReasons == null
                && conductedBy == null;
    }
}
