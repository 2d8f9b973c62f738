package org.openiro.review.midway;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Reference;
import org.openiro.review.midway.domain.MidwayBasis;
import org.openiro.review.midway.domain.MidwayFinding;

/** Somebody checked on the decisions and the plan between two reviews. */
@Schema(
        examples =
                "{\"checkedOn\": \"2024-10-02\", \"checkedBy\": \"iro-003\", \"basis\": [\"FILE\", \"CHILD\"], \"findings\": [\"ON_TRACK\"]}")
record RecordCheckRequest(
        @NotNull LocalDate checkedOn,

        @Schema(description = "The IRO's id or the case-management system's reference; never a name.")
        @NotNull
        @Pattern(regexp = Reference.PATTERN)
        String checkedBy,

        @Schema(description = "What the check rests on.") @NotNull @Size(min = 1, max = 10)
        List<@NotNull MidwayBasis> basis,

        @Schema(description = "ON_TRACK stands alone.") @NotNull @Size(min = 1, max = 20)
        List<@NotNull MidwayFinding> findings,

        @Schema(description = "Free text; it stays in this service.") @Size(max = 2000) @Nullable
        String note) {}
