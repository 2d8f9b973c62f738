package org.openiro.review.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when a standard counts no more; of several ends the last entered counts. */
@Schema(examples = "{\"until\": \"2027-04-01\", \"reason\": \"Replaced by four weeks\"}")
record EndStandardRequest(
        @Schema(description = "The first day that is not under it; its own first day when it was set in error.")
        @NotNull
        LocalDate until,

        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
