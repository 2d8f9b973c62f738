package org.openiro.review.schedule;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A count of working days from a date; a negative count goes back, zero is the date itself. */
@Schema(name = "WorkingDayRequest")
record WorkingDayRequest(
        @Schema(required = true, description = "names the row in the answer; once in a request") @Nullable
        String reference,

        @Schema(required = true, description = "not counted itself") @Nullable
        LocalDate from,

        @Schema(required = true) @Nullable Integer workingDays) {}
