package org.openiro.review.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Reference;

/** Several children were reviewed at one meeting: each has a review of its own. */
@Schema(
        examples =
                "{\"heldOn\": \"2024-07-01\", \"chairedBy\": \"iro-003\", \"children\": [{\"childId\": \"0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01\", \"participationCode\": \"PN1\"}]}")
record HeldTogetherRequest(
        @NotNull LocalDate heldOn,

        @Schema(description = "The IRO's id or the case-management system's reference; never a name.")
        @NotNull
        @Pattern(regexp = Reference.CHAIR)
        String chairedBy,

        @Schema(description = "The first meeting, when the reviews were adjourned or held as a series.") @Nullable
        LocalDate openedOn,

        @Nullable ConductedBy conductedBy,
        @NotNull @Size(min = 1, max = Together.MOST) List<@NotNull @Valid OfChild> children) {

    /** What differs from child to child. */
    @Schema(name = "HeldTogetherOfChild")
    record OfChild(
            @NotNull UUID childId,

            @Schema(description = "The review that was booked or opened; left out when it was not booked here.")
            @Nullable
            UUID reviewId,

            @Schema(description = "That review's entity tag; required with reviewId.") @Size(max = 100) @Nullable
            String ifMatch,

            @NotNull @Size(max = 3) String participationCode,

            @Schema(description = "Main reason; required when the review was late, refused when it was not.")
            @Size(max = 40)
            @Nullable
            String lateReason,

            @Size(max = 10) @Nullable List<@NotNull @Size(max = 40) String> contributoryLateReasons,

            @Schema(description = "Whether the Schedule 7 matters were considered; true when left out.") @Nullable
            Boolean statutory) {}

    HoldReviewRequest of(OfChild child) {
        return new HoldReviewRequest(
                heldOn,
                chairedBy,
                child.participationCode(),
                child.lateReason(),
                child.contributoryLateReasons(),
                openedOn,
                conductedBy,
                child.statutory());
    }
}
