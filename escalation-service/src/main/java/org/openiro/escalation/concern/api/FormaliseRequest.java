package org.openiro.escalation.concern.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the concern was made formal. */
record FormaliseRequest(
        @Schema(description = "Starts the first stage and the twenty working days.") @NotNull
        LocalDate formalisedOn) {}
