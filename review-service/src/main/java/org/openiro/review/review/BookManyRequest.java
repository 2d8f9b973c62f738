package org.openiro.review.review;

import jakarta.validation.Valid;
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

/** Many reviews are planned at once, each a booking of its own. */
@Schema(
        examples =
                "{\"bookings\": [{\"childId\": \"0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01\", \"bookedFor\": \"2024-06-26\", \"startsAt\": \"16:00\", \"chairedBy\": \"iro-003\"}]}")
record BookManyRequest(
        @NotNull @Size(min = 1, max = BookMany.MOST) List<@NotNull @Valid Row> bookings) {

    /** One child's review. */
    @Schema(name = "BookingRow")
    record Row(
            @NotNull UUID childId,
            @NotNull LocalDate bookedFor,

            @Schema(description = "When the meeting starts, where that is agreed.") @Nullable
            LocalTime startsAt,

            @Schema(description = "The IRO's id or the case-management system's reference; never a name.")
            @Pattern(regexp = Reference.CHAIR)
            @Nullable
            String chairedBy) {

        BookReviewRequest booking() {
            return new BookReviewRequest(bookedFor, startsAt, chairedBy);
        }
    }
}
