package org.openiro.review.significantchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.significantchange.domain.ChangeKind;
import org.openiro.review.significantchange.domain.Teller;

/** Something significant changed for a child, and perhaps the IRO came to know of it. */
@Schema(
        examples =
                "{\"kind\": \"UNPLANNED_PLACEMENT_CHANGE\", \"occurredOn\": \"2024-07-09\", \"toldOn\": \"2024-07-11\", \"toldBy\": \"SOCIAL_WORKER\"}")
record RecordChangeRequest(
        @NotNull ChangeKind kind,

        @Schema(description = "The day on which it happened, was proposed or became known; not after today.") @NotNull
        LocalDate occurredOn,

        @Schema(description = "When the IRO was told or heard of it; left out while that has not happened.") @Nullable
        LocalDate toldOn,

        @Schema(description = "From whom; goes with toldOn. Only somebody of the authority fulfils its duty to tell.")
        @Nullable
        Teller toldBy,

        @Schema(description = "Free text; it stays in this service.") @Size(max = 2000) @Nullable
        String note) {}
