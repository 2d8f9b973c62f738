package org.openiro.review.familygroup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.familygroup.domain.MeetingKind;
import org.openiro.review.familygroup.domain.OfferPolicy;
import org.openiro.review.familygroup.domain.OfferedTo;
import org.openiro.review.familygroup.domain.WhyNot;

/** A family group meeting was offered, or it was decided not to offer one. */
@Schema(
        examples =
                "{\"kind\": \"FAMILY_GROUP_DECISION_MAKING\", \"offeredOn\": \"2024-07-02\", \"offeredTo\": [\"PARENT\"], \"inLetterBeforeProceedings\": true}")
record OfferMeetingRequest(
        @NotNull MeetingKind kind,

        @Schema(description = "When it was offered; either this or notOfferedOn.") @Nullable
        LocalDate offeredOn,

        @Schema(description = "Required with offeredOn.") @Size(max = 10) @Nullable
        List<@NotNull OfferedTo> offeredTo,

        @Schema(description = "Whether the offer stood in the letter before proceedings.") @Nullable
        Boolean inLetterBeforeProceedings,

        @Schema(description = "When it was decided not to offer it.") @Nullable
        LocalDate notOfferedOn,

        @Schema(description = "Required with notOfferedOn.") @Nullable
        WhyNot whyNotOffered,

        @Schema(description = "Free text; it stays in this service.") @Size(max = 2000) @Nullable
        String note) {

    List<OfferedTo> to() {
        return offeredTo == null ? List.of() : List.copyOf(offeredTo);
    }

    OfferPolicy offer() {
        return new OfferPolicy(offeredOn, to(), inLetterBeforeProceedings, notOfferedOn, whyNotOffered);
    }
}
