package org.openiro.review.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bank holiday that the platform's list does not hold. */
@Schema(examples = LateHolidayResponse.REQUEST)
record RecordHolidayRequest(
        @Schema(description = "A weekday of the published years that is no holiday yet; it may have passed.") @NotNull
        LocalDate date,

        @NotBlank @Size(max = 200) String title,

        @Schema(description = "Where the proclamation stands.") @NotBlank @Size(max = 200)
        String source,

        @Schema(description = "Not after today, and not after the holiday.") @NotNull
        LocalDate proclaimedOn) {}
