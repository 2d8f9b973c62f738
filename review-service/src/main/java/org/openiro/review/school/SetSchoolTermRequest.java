package org.openiro.review.school;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of days without a break in which the council's schools are in session. */
@Schema(
        examples =
                "{\"firstDay\": \"2026-09-02\", \"lastDay\": \"2026-10-23\", \"dayStartsAt\": \"08:45\", \"dayEndsAt\": \"15:30\"}")
record SetSchoolTermRequest(
        @NotNull LocalDate firstDay,

        @Schema(description = "Before the half-term break or the holidays; it is a school day itself.") @NotNull
        LocalDate lastDay,

        @Schema(description = "London time.") @NotNull LocalTime dayStartsAt,
        @NotNull LocalTime dayEndsAt) {}
