package org.openiro.review.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One standard of a council: either so many months between reviews, or so many days after authority to place. */
@Schema(examples = "{\"everyMonths\": 3, \"underAge\": 5, \"from\": \"2026-04-01\"}")
record SetPolicyRequest(
        @Schema(description = "Months after the review before: fewer than the law's six.") @Min(1) @Max(5) @Nullable
        Integer everyMonths,

        @Schema(description = "With everyMonths: for children under this age on the day of the review before.")
        @Min(1)
        @Max(18)
        @Nullable
        Integer underAge,

        @Schema(
                description =
                        "With everyMonths: only after a review on or after the day of authority to place the child for adoption.")
        @Nullable
        Boolean withAuthorityToPlace,

        @Schema(description = "Days after authority to place: fewer than the law's three months can have.")
        @Min(1)
        @Max(88)
        @Nullable
        Integer daysAfterAuthorityToPlace,

        @Schema(description = "The first day on which what begins is under this policy.") @NotNull
        LocalDate from,

        @Schema(description = "The first day on which it is not any more.") @Nullable
        LocalDate until) {

    boolean onlyWithAuthorityToPlace() {
        return Boolean.TRUE.equals(withAuthorityToPlace);
    }
}
