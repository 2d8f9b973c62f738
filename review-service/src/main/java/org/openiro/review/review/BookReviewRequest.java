package org.openiro.review.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Reference;

/** A review is planned for a day. */
@Schema(examples = "{\"bookedFor\": \"2024-06-26\", \"chairedBy\": \"iro-003\"}")
record BookReviewRequest(
        @NotNull LocalDate bookedFor,

        @Schema(description = "When the meeting starts, where that is agreed.") @Nullable
        LocalTime startsAt,

        @Schema(description = "The IRO's id or the case-management system's reference; never a name.")
        @Pattern(regexp = Reference.CHAIR)
        @Nullable
        String chairedBy) {}
