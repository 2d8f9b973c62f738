package org.openiro.review.paperwork;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.paperwork.domain.Paper;

/** A paper of a review was done; or what is recorded of it is corrected or taken back. */
@Schema(examples = "{\"paper\": \"RECORD\", \"doneOn\": \"2024-07-24\"}")
record RecordPaperRequest(
        @NotNull Paper paper,

        @Schema(description = "The day on which it was done; left out, what is recorded is taken back.") @Nullable
        LocalDate doneOn,

        @Schema(description = "Why what is recorded is wrong, when it is. Free text; it stays in this service.")
        @Size(max = 500)
        @Nullable
        String reason) {

    @Nullable
    String why() {
        return reason == null || reason.isBlank() ? null : reason;
    }
}
