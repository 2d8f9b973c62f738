package org.openiro.review.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Reference;
import org.openiro.review.review.domain.Holding;

/** A review was held. The least is the date, who chaired, how the child took part and, when late, the main reason. */
@Schema(
        examples =
                "{\"heldOn\": \"2024-07-04\", \"chairedBy\": \"iro-003\", \"participationCode\": \"PN1\", \"lateReason\": \"SW_REPORT\"}")
record HoldReviewRequest(
        @NotNull LocalDate heldOn,

        @Schema(description = "The IRO's id or the case-management system's reference; never a name.")
        @NotNull
        @Pattern(regexp = Reference.CHAIR)
        String chairedBy,

        @NotNull @Size(max = 3) String participationCode,

        @Schema(description = "Main reason; required when the review was late, refused when it was not.")
        @Size(max = 40)
        @Nullable
        String lateReason,

        @Size(max = 10) @Nullable List<@NotNull @Size(max = 40) String> contributoryLateReasons,

        @Schema(description = "The first meeting, when the review was adjourned or held as a series.") @Nullable
        LocalDate openedOn,

        @Nullable ConductedBy conductedBy,

        @Schema(description = "Whether the Schedule 7 matters were considered; true when left out.") @Nullable
        Boolean statutory) {

    List<String> contributory() {
        return contributoryLateReasons == null ? List.of() : List.copyOf(contributoryLateReasons);
    }

    /** It considered the Schedule 7 matters, so it discharges what is still required (shared definitions, "Obligation"). */
    boolean discharges() {
        return statutory == null || statutory;
    }

    Holding holding() {
        return new Holding(heldOn, openedOn, participationCode, lateReason, contributory());
    }
}
