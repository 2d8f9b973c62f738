package org.openiro.escalation.concern.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the concern was closed, and how it ended. */
record CloseRequest(
        @NotNull LocalDate closedOn,

        @Schema(description = "A code of GET /v1/concern-codes.", examples = "RESOLVED") @NotBlank
        String outcome) {}
