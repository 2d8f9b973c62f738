package org.openiro.review.schedule;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.schedule.domain.ReviewHistory;

/** One child's dates, for a calculation; what does not apply is left out. */
@Schema(name = "DueDateRequest")
record DueDateRequest(
        @Schema(required = true, description = "names the row in the answer; once in a request") @Nullable
        String reference,

        @Schema(description = "start of this period of care") @Nullable
        LocalDate becameLookedAfterOn,

        @Schema(description = "agreed series of short breaks (regulation 48)") @Nullable
        Boolean shortBreak,

        @Schema(description = "authority to place for adoption obtained") @Nullable
        LocalDate authorityToPlaceOn,

        @Nullable LocalDate placedForAdoptionOn,

        @Schema(description = "reviews completed, in order") @Nullable
        List<@Nullable LocalDate> reviewsHeldOn,

        @Schema(description = "the meeting of a review that was opened and adjourned") @Nullable
        LocalDate adjournedOn) {

    /** Only for a row that was found right: no date in it is null. */
    ReviewHistory history() {
        return new ReviewHistory(
                becameLookedAfterOn,
                Boolean.TRUE.equals(shortBreak),
                authorityToPlaceOn,
                placedForAdoptionOn,
                reviewsHeldOn == null ? List.of() : reviewsHeldOn,
                adjournedOn);
    }
}
