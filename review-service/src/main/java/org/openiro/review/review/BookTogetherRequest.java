package org.openiro.review.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Reference;

/** One meeting is planned at which several children are reviewed: each has a review of its own. */
@Schema(
        examples =
                "{\"bookedFor\": \"2024-07-01\", \"startsAt\": \"16:00\", \"childIds\": [\"0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01\"]}")
record BookTogetherRequest(
        @NotNull LocalDate bookedFor,
        @Nullable LocalTime startsAt,

        @Schema(description = "The IRO's id or the case-management system's reference; never a name.")
        @Pattern(regexp = Reference.CHAIR)
        @Nullable
        String chairedBy,

        @NotNull @Size(min = 1, max = Together.MOST) List<@NotNull UUID> childIds) {

    BookReviewRequest each() {
        return new BookReviewRequest(bookedFor, startsAt, chairedBy);
    }
}
