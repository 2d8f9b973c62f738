package org.openiro.review.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.DecisionOutcome;

/** What a decision came to. */
@Schema(
        examples =
                "{\"outcome\": \"IMPLEMENTED\", \"closedOn\": \"2024-07-30\", \"evidence\": \"Application issued, seen on file\"}")
record CloseDecisionRequest(
        @NotNull DecisionOutcome outcome,

        @Schema(description = "The day on which it was carried out, or came to nothing.") @NotNull
        LocalDate closedOn,

        @Schema(
                description =
                        "What shows that it was carried out, or why it will not be. Free text; it stays in this service.")
        @NotBlank
        @Size(max = 2000)
        String evidence,

        @Schema(
                description =
                        "Of one recorded in error, the decision of the same review that says what was meant: the paperwork then counts that from the day on which this one went out.")
        @Nullable
        UUID replacedBy) {}
