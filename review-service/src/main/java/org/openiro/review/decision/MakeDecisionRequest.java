package org.openiro.review.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.ResponsibleRole;
import org.openiro.review.entry.Reference;

/** A decision that a review made, on the day on which it was completed. */
@Schema(
        examples =
                "{\"text\": \"The placement order is applied for\", \"responsibleRole\": \"SOCIAL_WORKER\", \"responsiblePerson\": \"sw-0117\", \"dueOn\": \"2024-08-01\"}")
record MakeDecisionRequest(
        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 2000)
        String text,

        @NotNull ResponsibleRole responsibleRole,

        @Schema(description = "The case-management system's reference of the person; never a name.")
        @Pattern(regexp = Reference.PATTERN)
        @Nullable
        String responsiblePerson,

        @Schema(description = "By when it is to be carried out.") @NotNull
        LocalDate dueOn) {}
