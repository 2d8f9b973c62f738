package org.openiro.review.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Reference;

/** The first meeting took place and did not complete the review. */
@Schema(examples = "{\"openedOn\": \"2024-06-26\", \"chairedBy\": \"iro-003\"}")
record OpenReviewRequest(
        @NotNull LocalDate openedOn,

        @Schema(description = "The IRO's id or the case-management system's reference; never a name.")
        @Pattern(regexp = Reference.CHAIR)
        @Nullable
        String chairedBy) {}
