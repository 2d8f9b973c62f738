package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.review.participation.domain.Age;

/** When and why a child's reviews are no longer required: the earliest of leaving care, the 18th birthday and death. */
public record DutyEnd(LocalDate on, Because because) {

    public enum Because {
        LEFT_CARE,
        EIGHTEEN,
        DIED
    }

    static @Nullable DutyEnd of(
            @Nullable LocalDate leftCareOn, @Nullable LocalDate dateOfBirth, @Nullable LocalDate diedOn) {
        var end = diedOn == null ? null : new DutyEnd(diedOn, Because.DIED);
        end = earlier(end, leftCareOn == null ? null : new DutyEnd(leftCareOn, Because.LEFT_CARE));
        return earlier(end, dateOfBirth == null ? null : new DutyEnd(Age.birthday(18, dateOfBirth), Because.EIGHTEEN));
    }

    private static @Nullable DutyEnd earlier(@Nullable DutyEnd one, @Nullable DutyEnd other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.on().isBefore(one.on()) ? other : one;
    }
}
