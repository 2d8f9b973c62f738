package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A period of care whose reviews are followed. */
public record CarePeriod(
        UUID id,
        LocalDate startedOn,
        boolean startKnown,
        @Nullable LocalDate endedOn) {

    CarePeriod endingOn(@Nullable LocalDate end) {
        return new CarePeriod(id, startedOn, startKnown, end);
    }
}
