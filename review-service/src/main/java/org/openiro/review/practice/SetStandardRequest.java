package org.openiro.review.practice;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.practice.domain.PracticeKind;
import org.openiro.review.practice.domain.PracticeStandard;

/** The council expects something between reviews. */
@Schema(examples = "{\"kind\": \"MIDWAY_HALFWAY\", \"from\": \"2024-04-01\"}")
record SetStandardRequest(
        @NotNull PracticeKind kind,

        @Schema(description = "Weeks after the review, or working days after the change; MIDWAY_HALFWAY goes without.")
        @Nullable
        Integer number,

        @Schema(description = "The first day under it: of the review that a stretch began with, or of a change.")
        @NotNull
        LocalDate from,

        @Schema(description = "The first day that is not under it.") @Nullable
        LocalDate until) {

    PracticeStandard standard() {
        return new PracticeStandard(kind, number, from, until);
    }
}
