package org.openiro.review.practice;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when a standard counts no more. */
@Schema(examples = "{\"until\": \"2027-04-01\"}")
record EndStandardRequest(
        @Schema(description = "The first day that is not under it; its own first day when it was set in error.")
        @NotNull
        LocalDate until) {}
