package org.openiro.review.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A holiday was recorded in error. */
@Schema(examples = "{\"reason\": \"The proclamation names the Friday\"}")
record WithdrawHolidayRequest(
        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
