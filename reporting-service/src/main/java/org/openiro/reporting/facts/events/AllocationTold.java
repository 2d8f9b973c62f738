package org.openiro.reporting.facts.events;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.Allocation;
import org.openiro.reporting.facts.domain.Span;

/** The fields of {@code iro-allocated.v1} and {@code allocation-ended.v1} that figures need. */
record AllocationTold(
        UUID allocationId,
        UUID childId,
        UUID iroId,
        String kind,
        LocalDate from,
        @Nullable LocalDate endedOn) {

    AllocationTold {
        requireNonNull(allocationId);
        requireNonNull(childId);
        requireNonNull(iroId);
        requireNonNull(kind);
        requireNonNull(from);
    }

    Allocation allocation() {
        return new Allocation(childId, iroId, "MAIN".equals(kind), new Span(from, endedOn));
    }
}
