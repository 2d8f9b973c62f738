package org.openiro.review.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The event {@code review-corrected.v1}: the whole state after a correction, with the values that it replaced. */
record ReviewCorrected(@JsonUnwrapped ReviewHeld review, Before before, boolean withdrawn) {

    static final String TYPE = "review-corrected.v1";

    /** Null for a value that stayed. */
    record Before(
            @Nullable LocalDate completedOn,
            @Nullable LocalDate statutoryDueOn,
            @Nullable String rule,
            @Nullable String timeliness,
            @Nullable List<String> participationCodes,
            @Nullable String lateReason) {}

    static ReviewCorrected of(ReviewHeld before, ReviewHeld after, boolean withdrawn) {
        return new ReviewCorrected(
                after,
                new Before(
                        replaced(before.completedOn(), after.completedOn()),
                        replaced(before.statutoryDueOn(), after.statutoryDueOn()),
                        replaced(before.rule(), after.rule()),
                        replaced(before.timeliness(), after.timeliness()),
                        replaced(before.participationCodes(), after.participationCodes()),
                        replaced(before.lateReason(), after.lateReason())),
                withdrawn);
    }

    private static <T> @Nullable T replaced(@Nullable T before, @Nullable T after) {
        return Objects.equals(before, after) ? null : before;
    }
}
