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

/** The whole decision as it is to stand; the text only until it was circulated. */
@Schema(
        examples =
                "{\"text\": \"The placement order is applied for\", \"responsibleRole\": \"TEAM_MANAGER\", \"responsiblePerson\": \"tm-0012\", \"dueOn\": \"2024-08-15\", \"reason\": \"The social worker has left\"}")
record AmendDecisionRequest(
        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 2000)
        String text,

        @NotNull ResponsibleRole responsibleRole,

        @Schema(description = "The case-management system's reference of the person; never a name.")
        @Pattern(regexp = Reference.PATTERN)
        @Nullable
        String responsiblePerson,

        @NotNull LocalDate dueOn,

        @Schema(description = "Why it changes. Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
