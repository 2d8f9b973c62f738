package org.openiro.review.preparation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a team reads its mail: the team's mailbox, no person's. */
record TeamMailbox(
        @Schema(description = "As the case-management system names it in involvements.") @NotBlank @Size(max = 100)
        String team,

        @NotNull @Email @Size(max = 254) String mailbox) {}
